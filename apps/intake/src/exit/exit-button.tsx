import { useEffect, useRef, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { countShift, NO_SHIFTS, SHIFTS_TO_EXIT } from './shift-counter';

const RESET_MS = 5_000;

/** Presses of Shift so far. Counted when the key is released, so that Shift + letter never counts. */
const useShifts = (exit: () => void): number => {
  const [presses, setPresses] = useState(0);
  const count = useRef(NO_SHIFTS);
  const alone = useRef(false);
  const leave = useRef(exit);
  leave.current = exit;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = (key: string): void => {
      count.current = countShift(count.current, key, Date.now());
      setPresses(count.current.presses);
      clearTimeout(timer);
      if (count.current.presses >= SHIFTS_TO_EXIT) leave.current();
      else if (count.current.presses > 0) timer = setTimeout(set, RESET_MS, '');
    };
    const down = (event: KeyboardEvent): void => {
      if (event.key === 'Shift') alone.current = !event.repeat || alone.current;
      else {
        alone.current = false;
        if (count.current.presses > 0) set(event.key);
      }
    };
    const up = (event: KeyboardEvent): void => {
      if (event.key === 'Shift' && alone.current) set('Shift');
    };
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
    };
  }, []);
  return presses;
};

/** Before a language is chosen: a cross, named in all of them. */
const ExitSign = () => (
  <>
    <span class="cross" aria-hidden="true">
      ×
    </span>
    <span class="hidden">Leave now · Nu weg · Partir vite · Salir ya · غادر الآن</span>
  </>
);

/** Always in reach: a button, and Shift three times, with lights and words that say how far one is. */
export const ExitButton = () => {
  const { state, t, exit } = useIntake();
  const presses = useShifts(exit);
  return (
    <div class="exit">
      <button type="button" class="exit-button" onClick={exit}>
        <span>{state.texts ? t('exit.button') : <ExitSign />}</span>
        <span class="exit-lights" data-on={presses} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span class="hidden">{t('exit.hint')}</span>
      </button>
      <span class="hidden" role="status">
        {presses > 0 ? t('exit.presses', { presses, of: SHIFTS_TO_EXIT }) : ''}
      </span>
    </div>
  );
};
