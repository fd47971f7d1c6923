import { Field, type FieldFrameProps } from './field';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> extends FieldFrameProps {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** The browser's own list: right on phones, readable by everything, in any direction. */
export const SelectField = <Value extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
  disabled,
}: SelectProps<Value>) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => (
      <span className="vh-select">
        <select {...ids} value={value} disabled={disabled} onChange={(event) => onChange(event.target.value as Value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    )}
  </Field>
);
