import { TextField, useMessages } from '@vrijhaven/ui';
import { accountWords } from '../account/words';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** Six digits, in whichever digits the keyboard has. */
export const CodeField = ({ value, onChange, error, autoFocus }: Props) => {
  const t = useMessages(accountWords);
  return (
    <TextField
      label={t('totp.code')}
      value={value}
      onChange={onChange}
      error={error}
      autoFocus={autoFocus}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={12}
      required
      dir="ltr"
      className="vh-input vh-mono"
    />
  );
};
