import { useEffect, useRef } from 'preact/hooks';
import { useIntake } from '../session/intake-context';

export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** All errors of a page, each a way to its field. Takes the focus when it appears. */
export const ErrorSummary = ({ errors }: { errors: readonly FieldError[] }) => {
  const { t } = useIntake();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="notice danger" role="alert" tabIndex={-1} ref={box}>
      <h2 class="notice-title">{t('errors.title')}</h2>
      <ul class="plain-list">
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // A fragment would put the field's name into the address.
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
