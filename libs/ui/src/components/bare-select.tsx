import type { Option } from './select-field';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** A list among filters: its name is heard, and its first choice says what it narrows. */
export const BareSelect = <Value extends string>({ label, value, options, onChange }: Props<Value>) => (
  <span className="vh-select">
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </span>
);
