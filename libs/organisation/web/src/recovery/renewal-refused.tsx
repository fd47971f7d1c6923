import type { RenewOutcome } from '@vrijhaven/organisation/client';
import { Notice, useMessages } from '@vrijhaven/ui';
import { recoveryWords } from './words';

/** Why the new ways in are not in force; nothing while there is no such answer. */
export const RenewalRefused = ({ outcome }: { outcome: RenewOutcome | undefined }) => {
  const t = useMessages(recoveryWords);
  if (outcome === undefined || outcome.kind === 'renewed') return null;
  return (
    <Notice tone="danger" title={t('refused.title')} live>
      {outcome.kind === 'TooMany'
        ? t('refused.tooMany', { count: Math.ceil(outcome.retryAfterSeconds / 60) })
        : t('refused.what')}
    </Notice>
  );
};
