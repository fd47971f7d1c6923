import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { NewSecrets } from '@vrijhaven/organisation/client';
import { Button, LoadView, Notice, TextField, useAct, useLoad, useMessages, Wordmark } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { KeepSecrets } from '../recovery/keep-secrets';
import { recoveryWords } from '../recovery/words';
import { isolate } from '../safety/isolate';

/** For who lost device, passphrase and card: new keys on this device, proven with the code that a coordinator says aloud. */
export const RenewPage = ({ renewal, preferences }: { renewal: string; preferences: ReactNode }) => {
  const t = useMessages(recoveryWords);
  const { renewing } = useOrganisationDesk();
  const loading = useLoad(useCallback(() => renewing.look(renewal), [renewing, renewal]));
  const [sent, setSent] = useState(false);
  useEffect(() => () => void renewing.close(), [renewing]);
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <Wordmark />
        {sent ? (
          <div className="vh-stack">
            <h1>{t('renew.sent')}</h1>
            <p>{t('renew.sent.what')}</p>
          </div>
        ) : (
          <LoadView loading={loading}>
            {(found) =>
              found === null ? (
                <div className="vh-stack">
                  <h1>{t('renew.gone')}</h1>
                  <p className="vh-muted">{t('renew.gone.what')}</p>
                </div>
              ) : (
                <Steps renewal={renewal} handle={found.handle} onSent={() => setSent(true)} />
              )
            }
          </LoadView>
        )}
      </div>
      {preferences}
    </main>
  );
};

const Steps = ({ renewal, handle, onSent }: { renewal: string; handle: string; onSent: () => void }) => {
  const t = useMessages(recoveryWords);
  const { renewing } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const [secrets, setSecrets] = useState<NewSecrets>();
  const [kept, setKept] = useState(false);
  const [refused, setRefused] = useState(false);

  const prepare = async () => {
    setWrong(false);
    const outcome = await run(() => renewing.prepare({ renewal, code: code.trim() }));
    if (outcome?.kind === 'prepared') setSecrets(outcome);
    else setWrong(outcome !== undefined);
  };
  const send = async () => {
    const outcome = await run(() => renewing.send());
    setRefused(outcome !== undefined && outcome.kind !== 'sent');
    if (outcome?.kind === 'sent') onSent();
  };

  if (kept) {
    return (
      <div className="vh-stack">
        <h2>{t('recover.ready')}</h2>
        <p>{t('renew.ready.what')}</p>
        {refused && (
          <Notice tone="danger" live>
            {t('renew.gone.what')}
          </Notice>
        )}
        <Button kind="primary" icon="check" busy={busy} onClick={() => void send()}>
          {t('renew.send')}
        </Button>
      </div>
    );
  }
  if (secrets !== undefined)
    return <KeepSecrets secrets={secrets} keeping={renewing} handle={handle} onKept={() => setKept(true)} />;
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <h1>{t('renew.title', { handle: isolate(handle) })}</h1>
      <p>{t('renew.lead')}</p>
      <TextField
        label={t('renew.code')}
        hint={t('renew.code.hint')}
        value={code}
        onChange={setCode}
        dir="ltr"
        autoCapitalize="characters"
        spellCheck={false}
        required
        error={wrong ? t('renew.code.wrong') : undefined}
      />
      <Button kind="primary" icon="key" submit busy={busy}>
        {t('renew.make')}
      </Button>
      {busy && <Notice>{t('recover.busy')}</Notice>}
    </form>
  );
};
