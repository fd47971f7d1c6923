import { useState } from 'react';
import { Button, CopyButton, TextArea, useAct, useMessages } from '@vrijhaven/ui';
import { accountWords } from '../account/words';
import { CodeField } from './code-field';
import { QrCode } from './qr-code';

interface Props {
  typed: string;
  uri: string;
  /** Whether the code was the right one. */
  finish: (code: string) => Promise<boolean>;
  onDone: () => void;
  onBack: () => void;
}

/** A secret to scan or to type, and the first code as the proof that it arrived. */
export const EnrolTotp = ({ typed, uri, finish, onDone, onBack }: Props) => {
  const t = useMessages(accountWords);
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const confirm = async () => {
    setWrong(false);
    const fits = await run(() => finish(code));
    if (fits === true) onDone();
    setWrong(fits === false);
  };
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <p>{t('totp.what')}</p>
      <QrCode text={uri} label={t('totp.picture')} />
      <TextArea
        label={t('totp.secret')}
        value={typed.replaceAll(/(.{4})/g, '$1 ').trim()}
        onChange={() => undefined}
        readOnly
        rows={2}
        className="vh-input vh-mono"
        dir="ltr"
      />
      <div className="vh-row">
        <CopyButton text={typed} label={t('totp.copy')} />
      </div>
      <CodeField value={code} onChange={setCode} error={wrong ? t('totp.wrong') : undefined} />
      <div className="vh-row">
        <Button onClick={onBack}>{t('door.back')}</Button>
        <Button kind="primary" icon="check" submit busy={busy}>
          {t('totp.confirm')}
        </Button>
      </div>
    </form>
  );
};
