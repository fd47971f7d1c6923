import { languageName } from '@vrijhaven/applications/web';
import { IconButton, SelectField, useLanguage, useMessages } from '@vrijhaven/ui';
import { TONGUES } from './tongues';
import { professionalWords } from './words';

interface Props {
  codes: readonly string[];
  onChange: (codes: readonly string[]) => void;
}

/** Languages that somebody speaks: a list with a way to take each out, and one to add another. */
export const LanguagesField = ({ codes, onChange }: Props) => {
  const t = useMessages(professionalWords);
  const language = useLanguage();
  const open = TONGUES.filter((code) => !codes.includes(code))
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language));
  return (
    <div className="vh-stack-tight">
      <SelectField
        label={t('profile.languages')}
        value=""
        options={[{ value: '', label: t('profile.languages.add') }, ...open]}
        onChange={(code) => {
          if (code !== '') onChange([...codes, code]);
        }}
      />
      {codes.length > 0 && (
        <ul className="vh-lines" aria-live="polite">
          {codes.map((code) => (
            <li key={code}>
              <span className="vh-grow">{languageName(code, language)}</span>
              <IconButton
                icon="close"
                label={t('profile.languages.remove', { language: languageName(code, language) })}
                onClick={() => onChange(codes.filter((each) => each !== code))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
