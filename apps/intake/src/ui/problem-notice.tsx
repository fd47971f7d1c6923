import type { Problem } from '../session/fault';
import { useIntake } from '../session/intake-context';
import { Button } from './button';
import { Notice } from './notice';

/** What went wrong on the way, that nothing typed is lost, and how to go on. */
export const ProblemNotice = ({ problem, retry }: { problem: Problem | null; retry?: () => void }) => {
  const { t } = useIntake();
  if (!problem) return null;
  return (
    <Notice kind={problem === 'falsified' ? 'danger' : 'warn'} title={t(`problem.${problem}.title`)} alert>
      <p>{t(`problem.${problem}.what`)}</p>
      {retry && problem !== 'signedOut' && (
        <Button kind="secondary" onClick={retry}>
          {t('retry')}
        </Button>
      )}
    </Notice>
  );
};
