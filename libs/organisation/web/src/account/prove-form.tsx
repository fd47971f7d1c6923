import { useState, type ReactNode } from 'react';
import type { ProofRefused } from '@vrijhaven/organisation/client';
import { Button, TextField, useAct, useMessages } from '@vrijhaven/ui';
import { accountWords } from './words';

interface Props<Good> {
  /** What the passphrase is for. */
  prove: (passphrase: string) => Promise<Good | ProofRefused>;
  onAnswer: (answer: Good) => void;
  onBack: () => void;
  label: string;
  danger?: boolean;
  children?: ReactNode;
}

const isRefused = (answer: { readonly kind: string }): answer is ProofRefused =>
  answer.kind === 'LoginRefused' || answer.kind === 'TooMany';

/** Asks for the passphrase again: an open desk is not its owner. */
export const ProveForm = <Good extends { readonly kind: string }>({
  prove,
  onAnswer,
  onBack,
  label,
  danger,
  children,
}: Props<Good>) => {
  const t = useMessages(accountWords);
  const { busy, run } = useAct();
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<ProofRefused['kind']>();
  const send = async () => {
    setRefused(undefined);
    const answer = await run(() => prove(passphrase));
    if (!answer) return;
    if (isRefused(answer)) setRefused(answer.kind);
    else onAnswer(answer);
  };
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <TextField
        label={t('prove.passphrase')}
        hint={t('prove.what')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        dir="ltr"
        error={refused === undefined ? undefined : t(refused === 'LoginRefused' ? 'prove.wrong' : 'prove.tooMany')}
      />
      <div className="vh-row">
        <Button onClick={onBack}>{t('door.back')}</Button>
        <Button kind={danger === true ? 'danger' : 'primary'} submit busy={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
};
