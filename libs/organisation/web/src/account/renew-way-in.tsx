import { useEffect, useState } from 'react';
import type { NewSecrets, RenewOutcome } from '@vrijhaven/organisation/client';
import { Button, Notice, TextField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useMember, useOrganisationDesk } from '../port';
import { KeepSecrets } from '../recovery/keep-secrets';
import { RenewalRefused } from '../recovery/renewal-refused';
import { recoveryWords } from '../recovery/words';

interface Props {
  renew: 'passphrase' | 'recovery';
  onClose: () => void;
}

/** Prove the passphrase of now, keep what is new, put it in force. Until then the old one stays good. */
export const RenewWayIn = ({ renew, onClose }: Props) => {
  const t = useMessages(recoveryWords);
  const ui = useMessages(uiWords);
  const toast = useToast();
  const { me } = useMember();
  const { waysIn } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [secrets, setSecrets] = useState<NewSecrets>();
  const [kept, setKept] = useState(false);
  const [refused, setRefused] = useState<RenewOutcome>();
  // The lock closes it as well, and then this finds nothing to close.
  useEffect(() => () => void waysIn.close().catch(() => undefined), [waysIn]);

  const send = async () => {
    const outcome = await run(() => waysIn.send());
    setRefused(outcome);
    if (outcome?.kind !== 'renewed') return;
    toast({ tone: 'good', text: t('ways.done') });
    onClose();
  };

  if (secrets === undefined) return <Prove renew={renew} onPrepared={setSecrets} onClose={onClose} />;
  return (
    <div className="vh-stack">
      {kept ? (
        <>
          <p>{t('recover.ready.what')}</p>
          <RenewalRefused outcome={refused} />
          <Button kind="primary" icon="check" busy={busy} onClick={() => void send()}>
            {t('ways.put')}
          </Button>
        </>
      ) : (
        <KeepSecrets secrets={secrets} keeping={waysIn} handle={me.handle} onKept={() => setKept(true)} />
      )}
      <Button kind="quiet" onClick={onClose}>
        {ui('cancel')}
      </Button>
    </div>
  );
};

const Prove = ({ renew, onPrepared, onClose }: Props & { onPrepared: (secrets: NewSecrets) => void }) => {
  const t = useMessages(recoveryWords);
  const ui = useMessages(uiWords);
  const { waysIn } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);

  const prepare = async () => {
    setWrong(false);
    const outcome = await run(() => waysIn.prepare({ passphrase, renew }));
    setWrong(outcome?.kind === 'WrongPassphrase');
    if (outcome?.kind === 'prepared') onPrepared(outcome);
  };
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <h3>{t('ways.prove')}</h3>
      <TextField
        label={t('passphrase.label')}
        hint={t('ways.prove.what')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        dir="ltr"
        error={wrong ? t('ways.prove.wrong') : undefined}
      />
      <Notice>{t('ways.seen')}</Notice>
      <div className="vh-row">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind="primary" submit busy={busy}>
          {t('ways.prepare')}
        </Button>
      </div>
    </form>
  );
};
