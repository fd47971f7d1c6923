import type { ComponentChildren } from 'preact';
import { useIntake } from '../session/intake-context';

interface Props {
  readonly term: string;
  /** None: it was not answered. */
  readonly lines: readonly string[];
  readonly onChange: () => void;
  readonly children?: ComponentChildren;
}

/** One answer as its giver reads it back, with the way to change it. */
export const AnswerLine = ({ term, lines, onChange, children }: Props) => {
  const { t } = useIntake();
  return (
    <div class="answer">
      <dt>{term}</dt>
      <dd class={lines.length === 0 ? 'none' : undefined}>
        {lines.length === 0
          ? t('check.none')
          : lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
        {children}
      </dd>
      <dd class="change">
        <button type="button" class="link" onClick={onChange}>
          {t('change')} <span class="hidden">{term}</span>
        </button>
      </dd>
    </div>
  );
};
