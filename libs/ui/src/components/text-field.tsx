import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Field, type FieldFrameProps } from './field';

type Change = { value: string; onChange: (value: string) => void };

/** One line. Browsers are told not to remember what was typed: the next person at this machine may look. */
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

/** Several lines; grows by hand only, so that a page never jumps while one writes. */
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
