import { useId, type ReactNode } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of a few, each with room to explain itself. */
export const ChoiceField = <Value extends string>({
  legend,
  value,
  choices,
  onChange,
}: {
  legend: string;
  value: Value | undefined;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) => {
  const name = useId();
  return (
    <fieldset className="vh-choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="vh-choice">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span className="vh-choice-label">{choice.label}</span>
            {choice.hint !== undefined && <span className="vh-choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
