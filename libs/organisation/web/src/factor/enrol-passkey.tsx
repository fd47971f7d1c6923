import { useState } from 'react';
import { Button, Notice, TextField, useAct, useMessages } from '@vrijhaven/ui';
import { accountWords } from '../account/words';
import { makePasskey } from './passkeys';

interface Props {
  options: string;
  /** Whether the server took it. */
  finish: (response: string, name: string) => Promise<boolean>;
  /** At the door no name can be sealed yet. */
  isNamed: boolean;
  onDone: () => void;
  onBack: () => void;
}

/** The browser makes a key pair; its name is for the list. */
export const EnrolPasskey = ({ options, finish, isNamed, onDone, onBack }: Props) => {
  const t = useMessages(accountWords);
  const { busy, run } = useAct();
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const make = async () => {
    setFailed(false);
    const taken = await run(async () => {
      const response = await makePasskey(options);
      return response !== undefined && finish(response, name);
    });
    if (taken === true) onDone();
    setFailed(taken === false);
  };
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{t('passkey.what')}</p>
      {isNamed && (
        <TextField
          label={t('passkey.name')}
          hint={t('passkey.name.hint')}
          value={name}
          onChange={setName}
          maxLength={60}
          required
          autoFocus
          dir="auto"
        />
      )}
      {failed && (
        <Notice tone="danger" live>
          {t('passkey.failed')}
        </Notice>
      )}
      <div className="vh-row">
        <Button onClick={onBack}>{t('door.back')}</Button>
        <Button kind="primary" icon="key" submit busy={busy}>
          {t('passkey.make')}
        </Button>
      </div>
    </form>
  );
};
