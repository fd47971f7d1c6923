import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@vrijhaven/domain';
import { useLanguage } from '../i18n/language';
import { Icon, type IconName } from '../components/icon';
import { THEMES, type Theme } from '../theme/theme';

export interface PreferencesProps {
  theme: Theme;
  labels: { language: string; theme: string; themes: Readonly<Record<Theme, string>> };
  onLanguage: (language: Language) => void;
  onTheme: (theme: Theme) => void;
}

/** Language, in its own name, and theme. Present on every page, the locked one too. */
export const Preferences = ({ theme, labels, onLanguage, onTheme }: PreferencesProps) => (
  <div className="vh-preferences">
    <Choice
      icon="globe"
      label={labels.language}
      value={useLanguage()}
      options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={onLanguage}
    />
    <Choice
      icon="contrast"
      label={labels.theme}
      value={theme}
      options={THEMES.map((value) => ({ value, label: labels.themes[value] }))}
      onChange={onTheme}
    />
  </div>
);

interface ChoiceProps<Value extends string> {
  icon: IconName;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

const Choice = <Value extends string>({ icon, label, value, options, onChange }: ChoiceProps<Value>) => (
  <label className="vh-preference">
    <span className="vh-hidden">{label}</span>
    <Icon name={icon} size={18} />
    <span className="vh-select">
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  </label>
);
