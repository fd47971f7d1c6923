import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Field, type FieldFrameProps } from './field';

type Change = { value: string; onChange: (value: string) => void };

export const TextField = ({
  label,
  hint,
  error,
  onChange,
  ...rest
}: FieldFrameProps & Change & Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'>) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => (
      <input
        className="vh-input"
        autoComplete="off"
        {...rest}
        {...ids}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

export const TextArea = ({
  label,
  hint,
  error,
  onChange,
  ...rest
}: FieldFrameProps & Change & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'>) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => (
      <textarea className="vh-input" rows={4} {...rest} {...ids} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
);
