import { useState } from 'react';
import { Button, Notice, TextField, useAct, useMessages } from '@vrijhaven/ui';
import { recoveryWords } from './words';

interface Props {
  words: readonly string[];
  handle: string;
  matches: (typed: string) => Promise<boolean>;
  onKept: () => void;
}

/** Shown once, then typed again: nobody goes on with words that they have not kept. */
export const KeepPassphrase = ({ words, handle, matches, onKept }: Props) => {
  const t = useMessages(recoveryWords);
  const { busy, run } = useAct();
  const [hidden, setHidden] = useState(false);
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);

  const check = async () => {
    const isRight = await run(() => matches(typed));
    setDiffers(isRight === false);
    if (isRight === true) onKept();
  };

  if (!hidden) {
    return (
      <div className="vh-stack">
        <h2>{t('passphrase.title')}</h2>
        <ol className="vh-words" dir="ltr" lang="en">
          {words.map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ol>
        <Notice tone="warn">{t('passphrase.what')}</Notice>
        <Button kind="primary" onClick={() => setHidden(true)}>
          {t('passphrase.kept')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h2>{t('passphrase.retype')}</h2>
      {/* Lets a password manager keep the words under the right name. */}
      <input type="text" autoComplete="username" value={handle} readOnly hidden />
      <TextField
        label={t('passphrase.label')}
        value={typed}
        onChange={setTyped}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        autoFocus
        required
        error={differs ? t('passphrase.differs') : undefined}
      />
      <div className="vh-row">
        <Button onClick={() => setHidden(false)}>{t('passphrase.again')}</Button>
        <Button kind="primary" submit busy={busy}>
          {t('passphrase.go')}
        </Button>
      </div>
    </form>
  );
};
