import type { ReviseOutcome } from '@vrijhaven/applications/client';
import { useIntake } from '../session/intake-context';
import { Notice } from './notice';

/** How sending the changes went. */
export const ReviseNotice = ({ outcome, changed }: { outcome: ReviseOutcome['kind'] | null; changed: boolean }) => {
  const { t } = useIntake();
  if (outcome === null || (outcome === 'done' && changed)) return null;
  if (outcome === 'done') return <Notice kind="good" title={t('answers.sent')} alert />;
  const kind = outcome === 'RevisionConflict' || outcome === 'CheckpointRefused' ? outcome : 'other';
  return (
    <Notice kind={outcome === 'CheckpointRefused' ? 'danger' : 'warn'} title={t('answers.refused.title')} alert>
      <p>{t(`answers.refused.${kind}`)}</p>
    </Notice>
  );
};
