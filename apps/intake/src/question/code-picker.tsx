import { COUNTRIES, SPOKEN } from '../i18n/codes';
import { namedCodes, nameOf } from '../i18n/names';
import { useIntake } from '../session/intake-context';

interface CodePickerProps {
  readonly id: string;
  readonly kind: 'language' | 'region';
  readonly labelledBy: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Choosing adds a language or a country to the list; each can be taken away again. */
export const CodePicker = ({ id, kind, labelledBy, value, onChange }: CodePickerProps) => {
  const { state, t } = useIntake();
  const open = namedCodes(
    state.language,
    kind,
    (kind === 'language' ? SPOKEN : COUNTRIES).filter((code) => !value.includes(code)),
  );
  return (
    <div class="picker">
      {value.length > 0 && (
        <ul class="picked">
          {value.map((code) => (
            <li key={code}>
              <span>{nameOf(state.language, kind, code)}</span>
              <button
                type="button"
                class="button quiet small"
                onClick={() => {
                  onChange(value.filter((each) => each !== code));
                }}
              >
                {t('remove')} <span class="hidden">{nameOf(state.language, kind, code)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        aria-labelledby={labelledBy}
        value=""
        onChange={(event) => {
          const code = event.currentTarget.value;
          event.currentTarget.value = '';
          if (code !== '') onChange([...value, code]);
        }}
      >
        <option value="">{t(kind === 'language' ? 'languages.add' : 'countries.add')}</option>
        {open.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
