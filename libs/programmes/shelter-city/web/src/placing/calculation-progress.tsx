import { Button, Progress, useMessages } from '@vrijhaven/ui';
import type { Running } from './placing-store';
import { placingWords } from './words';

/** What a calculation is doing, how good it is so far, and the way to stop it. */
export const CalculationProgress = ({ running, onStop }: { running: Running; onStop: () => void }) => {
  const t = useMessages(placingWords);
  const { phase, best, done } = running;
  const label = phase === 'better' ? t('run.better', { count: best?.stays.length ?? 0 }) : t(`run.${phase}`);
  return (
    <div className="vh-stack-tight">
      <Progress label={label} value={phase === 'explaining' ? done : undefined} />
      {phase !== 'explaining' && (
        <div className="vh-row">
          <Button icon="close" onClick={onStop}>
            {t('run.stop')}
          </Button>
        </div>
      )}
    </div>
  );
};
