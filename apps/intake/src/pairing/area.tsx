import { Field } from '../ui/field';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  rows?: number;
  value: string;
  onChange: (value: string) => void;
}

/** A field for several lines; what is typed stays in memory alone. */
export const Area = ({ id, label, hint, error, rows = 4, value, onChange }: Props) => {
  const about = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        autocomplete="off"
        aria-describedby={about.length > 0 ? about.join(' ') : undefined}
        aria-invalid={error !== undefined}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </Field>
  );
};
