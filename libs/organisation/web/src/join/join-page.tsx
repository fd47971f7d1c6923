import { useCallback, useState, type ReactNode } from 'react';
import { Button, LoadView, Notice, TextField, useAct, useLoad, useMessages, Wordmark } from '@vrijhaven/ui';
import type { Role, Team } from '@vrijhaven/domain';
import type { NewSecrets } from '@vrijhaven/organisation/client';
import { useOrganisationDesk } from '../port';
import { RoleName } from '../role-name';
import { organisationWords } from '../words';
import { KeepSecrets } from '../recovery/keep-secrets';
import { SendStep } from './send-step';

/** The invitee's own page: keys are made on this device, and only then does anything leave it. */
export const JoinPage = ({ invitation, preferences }: { invitation: string; preferences: ReactNode }) => {
  const t = useMessages(organisationWords);
  const { joining } = useOrganisationDesk();
  const loading = useLoad(useCallback(() => joining.look(invitation), [joining, invitation]));
  const [sent, setSent] = useState(false);
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <Wordmark />
        {sent ? (
          <div className="vh-stack">
            <h1>{t('join.sent')}</h1>
            <p>{t('join.sent.what')}</p>
          </div>
        ) : (
          <LoadView loading={loading}>
            {(found) =>
              found === null ? (
                <div className="vh-stack">
                  <h1>{t('join.gone')}</h1>
                  <p className="vh-muted">{t('join.gone.what')}</p>
                </div>
              ) : (
                <>
                  <div className="vh-stack-tight">
                    <h1>{t('join.title')}</h1>
                    <p className="vh-muted">
                      <RoleName role={found.role as Role} team={found.team as Team} />
                    </p>
                  </div>
                  <Steps invitation={invitation} handle={found.handle} onSent={() => setSent(true)} />
                </>
              )
            }
          </LoadView>
        )}
      </div>
      {preferences}
    </main>
  );
};

const Steps = ({ invitation, handle, onSent }: { invitation: string; handle: string; onSent: () => void }) => {
  const t = useMessages(organisationWords);
  const { joining } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const [secrets, setSecrets] = useState<NewSecrets>();
  const [kept, setKept] = useState(false);

  const prepare = async () => {
    setWrong(false);
    const outcome = await run(() => joining.prepare({ invitation, code: code.trim(), handle }));
    if (outcome?.kind === 'prepared') setSecrets(outcome);
    else setWrong(outcome !== undefined);
  };

  if (kept) return <SendStep onSent={onSent} />;
  if (secrets !== undefined)
    return <KeepSecrets secrets={secrets} keeping={joining} handle={handle} onKept={() => setKept(true)} />;
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void prepare();
      }}
    >
      <p>{t('join.what', { handle })}</p>
      <TextField
        label={t('join.code')}
        hint={t('join.code.hint')}
        value={code}
        onChange={setCode}
        dir="ltr"
        spellCheck={false}
        required
        error={wrong ? t('join.code.wrong') : undefined}
      />
      <Button kind="primary" submit busy={busy}>
        {t('join.prepare')}
      </Button>
      {busy && <Notice>{t('join.preparing')}</Notice>}
    </form>
  );
};
