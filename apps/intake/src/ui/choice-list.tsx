import { useIntake } from '../session/intake-context';

interface ChoiceListProps {
  readonly id: string;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly (readonly [code: string, text: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Radio buttons or boxes with large targets. The first one carries the field's id, for the error summary. */
export const ChoiceList = ({ id, kind, options, chosen, onChange }: ChoiceListProps) => {
  const { t } = useIntake();
  return (
    <div class="choices">
      {options.map(([code, text], place) => (
        <label class="choice" key={code}>
          <input
            type={kind}
            name={id}
            id={place === 0 ? id : undefined}
            checked={chosen.includes(code)}
            onChange={(event) => {
              const rest = kind === 'radio' ? [] : chosen.filter((each) => each !== code);
              onChange(event.currentTarget.checked ? [...rest, code] : rest);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
      {kind === 'radio' && chosen.length > 0 && (
        // A radio button cannot be taken back by itself, and nobody may be held to an answer.
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            onChange([]);
          }}
        >
          {t('choice.clear')}
        </button>
      )}
    </div>
  );
};
