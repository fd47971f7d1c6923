import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { dayOfParts, partsOfDay } from './day-parts';
import type { DayParts } from './day-parts';

interface DayBoxesProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

const PARTS: readonly (keyof DayParts)[] = ['day', 'month', 'year'];

/** Three boxes instead of a calendar: they work in every browser, and with every keyboard. */
export const DayBoxes = ({ id, value, onChange }: DayBoxesProps) => {
  const { t } = useIntake();
  // What is typed stays as typed: "5" turns into "05" only when the page is left.
  const [parts, setParts] = useState(() => partsOfDay(value));
  return (
    <div class="day-boxes">
      {PARTS.map((part, place) => (
        <label key={part} class={part === 'year' ? 'box wide' : 'box'}>
          <span>{t(`date.${part}`)}</span>
          <input
            id={place === 0 ? id : undefined}
            inputMode="numeric"
            autocomplete="off"
            maxLength={part === 'year' ? 4 : 2}
            dir="ltr"
            value={parts[part]}
            onInput={(event) => {
              const next = { ...parts, [part]: event.currentTarget.value };
              setParts(next);
              onChange(dayOfParts(next));
            }}
          />
        </label>
      ))}
    </div>
  );
};
