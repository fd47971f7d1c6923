import { useId, useState, type ReactNode } from 'react';
import { isDay, type Day } from '@vrijhaven/domain';
import { formatDay } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { Button, IconButton } from './button';
import { TextField } from './text-field';

interface Props {
  label: string;
  hint?: ReactNode;
  /** In order; shown as a list from which each can be taken. */
  days: readonly Day[];
  onChange: (days: readonly Day[]) => void;
  /** What the field for one more day is called, and its button. */
  addLabel: string;
  addButton: string;
  removeLabel: (day: string) => string;
  empty: string;
  /** What is wrong with a day that somebody wants to add; undefined lets it in. */
  refuse?: (day: Day) => string | undefined;
  min?: Day;
  max?: Day;
  /** Told of a day that was typed and not added yet, so that nothing is kept without it; '' when there is none. */
  onTyping?: (typed: string) => void;
}

/** Several days: a list with a way to take each out, and the browser's own picker for one more. */
export const DayListField = (props: Props) => {
  const { label, hint, days, onChange, addLabel, addButton, removeLabel, empty, refuse, min, max, onTyping } = props;
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const type = (value: string): void => {
    setError(undefined);
    setTyped(value);
    onTyping?.(value);
  };
  const add = (): void => {
    if (!isDay(typed)) return;
    const wrong = refuse?.(typed);
    setError(wrong);
    if (wrong !== undefined) return;
    onChange([...new Set([...days, typed])].sort());
    type('');
  };
  return (
    <div role="group" aria-labelledby={id} className="vh-stack-tight">
      <p id={id} className="vh-strong">
        {label}
      </p>
      {hint !== undefined && <p className="vh-field-hint">{hint}</p>}
      {days.length === 0 ? (
        <p className="vh-muted vh-small">{empty}</p>
      ) : (
        <ul className="vh-lines vh-day-list" aria-live="polite">
          {days.map((day) => (
            <li key={day}>
              <span className="vh-grow">{formatDay(day, language)}</span>
              <IconButton
                icon="close"
                label={removeLabel(formatDay(day, language))}
                onClick={() => onChange(days.filter((each) => each !== day))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="vh-day-adding">
        <TextField
          label={addLabel}
          type="date"
          value={typed}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
          error={error}
          onChange={type}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button icon="plus" disabled={!isDay(typed)} onClick={add}>
          {addButton}
        </Button>
      </div>
    </div>
  );
};
