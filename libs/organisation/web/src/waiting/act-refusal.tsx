import type { ActRefusal } from '@vrijhaven/organisation/client';
import { Notice, useMessages } from '@vrijhaven/ui';
import { waitingWords } from './words';

/** Why nothing was signed, and what to do about it. */
export const ActRefusalNotice = ({ refusal, who = '' }: { refusal: ActRefusal; who?: string }) => {
  const t = useMessages(waitingWords);
  return (
    <Notice tone="danger" title={t('refused.title')} live>
      {t(`refused.${refusal.kind}`, { who })}
    </Notice>
  );
};
