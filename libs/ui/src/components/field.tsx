import { useId, type ReactNode } from 'react';

/** What every field has, whatever its control. */
export interface FieldFrameProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** What ties a control to its label, hint and error. */
export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label above, hint below it, then the control, then what is wrong: one order everywhere. */
export const Field = ({
  label,
  hint,
  error,
  children,
}: FieldFrameProps & { children: (ids: FieldIds) => ReactNode }) => {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(' ');
  return (
    <div className={error === undefined ? 'vh-field' : 'vh-field vh-field-wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} className="vh-field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={errorId} className="vh-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
