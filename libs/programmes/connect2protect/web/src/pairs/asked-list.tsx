import { Link } from '@tanstack/react-router';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { Notice, useMessages } from '@vrijhaven/ui';
import { pairWords } from './words';

interface Props {
  pairs: readonly PairView[];
  nameOf: (application: string) => string;
}

/** Proposals that wait for this professional's own answer. */
export const AskedList = ({ pairs, nameOf }: Props) => {
  const t = useMessages(pairWords);
  const asked = pairs.filter(({ state, answers }) => state === 'proposed' && answers.professional === null);
  return asked.map((pair) => (
    <Notice key={pair.id} tone="info" title={t('asked')}>
      <p>{t('asked.what')}</p>
      <Link to="/pairs/$id" params={{ id: pair.id }} className="vh-button vh-button-primary vh-no-print">
        {t('asked.look')}
        <span className="vh-hidden"> · {nameOf(pair.application)}</span>
      </Link>
    </Notice>
  ));
};
