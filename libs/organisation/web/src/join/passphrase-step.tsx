import { useState } from 'react';
import { Button, Notice, TextField, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

/** Shown once, then typed again: nobody joins with words that they have not kept. */
export const PassphraseStep = ({
  words,
  handle,
  onSent,
}: {
  words: readonly string[];
  handle: string;
  onSent: () => void;
}) => {
  const t = useMessages(organisationWords);
  const { joining } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [hidden, setHidden] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'differs' | 'refused'>();

  const send = async () => {
    setProblem(undefined);
    await run(async () => {
      if (!(await joining.matchesPassphrase(typed))) {
        setProblem('differs');
        return;
      }
      const outcome = await joining.send();
      if (outcome.kind === 'sent') onSent();
      else setProblem('refused');
    });
  };

  if (!hidden) {
    return (
      <div className="vh-stack">
        <h2>{t('join.words')}</h2>
        <ol className="vh-words" dir="ltr">
          {words.map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ol>
        <Notice tone="warn">{t('join.words.what')}</Notice>
        <Button kind="primary" onClick={() => setHidden(true)}>
          {t('join.words.kept')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t('join.retype')}</h2>
      {/* Lets a password manager keep the words under the right name. */}
      <input type="text" autoComplete="username" value={handle} readOnly hidden />
      <TextField
        label={t('unlock.passphrase')}
        value={typed}
        onChange={setTyped}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        required
        error={problem === 'differs' ? t('join.retype.differs') : undefined}
      />
      {problem === 'refused' && (
        <Notice tone="danger" live>
          {t('join.refused')}
        </Notice>
      )}
      <div className="vh-row">
        <Button onClick={() => setHidden(false)}>{t('join.words.again')}</Button>
        <Button kind="primary" submit busy={busy}>
          {t('join.send')}
        </Button>
      </div>
    </form>
  );
};
