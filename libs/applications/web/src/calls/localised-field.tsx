import { LONGEST_TITLE, type LocalisedText } from '@vrijhaven/applications/model';
import { directionOf, LANGUAGE_NAMES, LANGUAGES } from '@vrijhaven/domain';
import { TextField } from '@vrijhaven/ui';

interface Props {
  label: string;
  value: LocalisedText;
  onChange: (value: LocalisedText) => void;
}

/** One text in five languages, each in its own direction. */
export const LocalisedField = ({ label, value, onChange }: Props) => (
  <div className="vh-two">
    {LANGUAGES.map((language) => (
      <div key={language} dir={directionOf(language)} lang={language}>
        <TextField
          label={`${label} · ${LANGUAGE_NAMES[language]}`}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          maxLength={LONGEST_TITLE}
          required
        />
      </div>
    ))}
  </div>
);
