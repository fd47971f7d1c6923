import { useIntake } from '../session/intake-context';
import { Button } from './button';

/** Leaving needs a receipt to come back with: whoever has none is given one first. */
export const SaveAndLeave = () => {
  const { state, t, go } = useIntake();
  return (
    <Button
      kind="quiet"
      onClick={() => {
        go(state.receipt === 'kept' ? { name: 'leave' } : { name: 'receipt', then: 'leave' });
      }}
    >
      {t('save.leave')}
    </Button>
  );
};
