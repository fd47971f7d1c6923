import { useId } from 'react';

/** How far something is, 0 to 1; without `value` it only says that something happens. */
export const Progress = ({ label, value }: { label: string; value?: number | undefined }) => {
  const id = useId();
  return (
    <div className="vh-progress">
      <span id={id} className="vh-small vh-muted" aria-live="polite">
        {label}
      </span>
      <progress aria-labelledby={id} max={1} {...(value === undefined ? {} : { value })} />
    </div>
  );
};
