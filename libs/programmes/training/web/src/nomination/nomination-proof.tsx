import { useCallback } from 'react';
import { useHandles } from '@vrijhaven/organisation/web';
import type { EditionView } from '@vrijhaven/training/client';
import { formatDay, Notice, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import type { Person } from '../edition/opened';
import { useTrainingDesk } from '../port';
import { nominationWords } from './words';

/** By which invitation somebody came in, as their own application proves it; the server's word alone is not enough. */
export const NominationProof = ({ person, edition }: { person: Person; edition: EditionView }) => {
  const t = useMessages(nominationWords);
  const language = useLanguage();
  const handle = useHandles();
  const { training } = useTrainingDesk();
  const { enrolment, participant } = person;
  const { data } = useLoad(
    useCallback(
      () => training.nominations({ id: edition.id, slug: edition.slug }),
      [training, edition.id, edition.slug],
    ),
  );
  if (enrolment.origin !== 'nominated' || data === undefined) return null;
  const proof = data.find(({ hash, vouched }) => vouched && hash === participant.invitation);
  return proof ? (
    <p className="vh-small">
      {t('proof', {
        mark: proof.mark,
        who: handle(proof.maker) ?? t('proof.somebody'),
        day: formatDay(proof.madeOn, language),
      })}
    </p>
  ) : (
    <Notice tone="danger" live>
      {t('proof.none')}
    </Notice>
  );
};
