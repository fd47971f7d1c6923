import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button, CheckField, Notice, Progress, TextField, useAct, useMessages, Wordmark } from '@vrijhaven/ui';
import { accountWords } from '../account/words';
import { useOrganisationDesk, type DeskMember, type UnlockAnswer } from '../port';
import { recoveryWords } from '../recovery/words';
import { organisationWords } from '../words';
import { DistrustedPage } from './distrusted-page';

// Few sign-ins ask for it on a page of its own.
const SecondFactorPage = lazy(async () => ({
  default: (await import('../factor/second-factor-page')).SecondFactorPage,
}));

type Step = 'stretching' | 'signingIn' | 'checkingChain' | 'openingKeys';
const STEPS: readonly Step[] = ['stretching', 'signingIn', 'checkingChain', 'openingKeys'];

export interface UnlockPageProps {
  onUnlocked: (member: DeskMember) => void;
  preferences: ReactNode;
  demo: boolean;
  /** Why the desk is locked, when it was open before. */
  reason?: 'left' | 'idle' | 'signedOut' | undefined;
}

/** The way in. The passphrase goes to the worker and nowhere else. */
export const UnlockPage = ({ onUnlocked, preferences, demo, reason }: UnlockPageProps) => {
  const t = useMessages(organisationWords);
  const lost = useMessages(recoveryWords);
  const second = useMessages(accountWords);
  const { locking } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [handle, setHandle] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [step, setStep] = useState<Step>('stretching');
  const [answer, setAnswer] = useState<UnlockAnswer>();

  const unlock = async () => {
    setAnswer(undefined);
    setStep('stretching');
    const given = await run(() => locking.unlock({ handle: handle.trim(), passphrase }, setStep));
    settle(given);
  };
  const settle = (given: UnlockAnswer | undefined) => {
    if (given?.kind === 'unlocked') onUnlocked(given.member);
    else setAnswer(given);
  };

  if (answer?.kind === 'SecondFactorNeeded' || answer?.kind === 'EnrolmentNeeded')
    return (
      <Suspense fallback={null}>
        <SecondFactorPage asked={answer} preferences={preferences} onSettled={settle} />
      </Suspense>
    );
  if (answer?.kind === 'Distrusted') return <DistrustedPage reason={answer.reason} />;
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <Wordmark />
        <div>
          <h1>{t('unlock.title')}</h1>
          <p className="vh-muted">{t('unlock.lead')}</p>
        </div>
        {reason !== undefined && answer === undefined && !busy && <Notice>{t(`unlock.reason.${reason}`)}</Notice>}
        {typeof WebAssembly === 'undefined' && <Notice>{t('unlock.slow')}</Notice>}
        {answer?.kind === 'LoginRefused' && (
          <Notice tone="danger" title={t('unlock.refused')} live>
            {t('unlock.refused.what')}
          </Notice>
        )}
        {answer?.kind === 'FactorRefused' && (
          <Notice tone="danger" title={second('door.over')} live>
            {second('door.over.what')}
          </Notice>
        )}
        {answer?.kind === 'TooMany' && (
          <Notice tone="warn" title={t('unlock.tooMany')} live>
            {t('unlock.tooMany.what', { count: Math.ceil(answer.retryAfterSeconds / 60) })}
          </Notice>
        )}
        <form
          className="vh-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void unlock();
          }}
        >
          <TextField
            label={t('unlock.handle')}
            value={handle}
            onChange={setHandle}
            autoComplete="username"
            autoFocus
            autoCapitalize="none"
            spellCheck={false}
            required
            dir="ltr"
          />
          <TextField
            label={t('unlock.passphrase')}
            hint={t('unlock.passphrase.hint')}
            type={shown ? 'text' : 'password'}
            value={passphrase}
            onChange={setPassphrase}
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            required
            dir="ltr"
          />
          <CheckField label={t('unlock.show')} checked={shown} onChange={setShown} />
          <Button kind="primary" icon="key" submit busy={busy}>
            {t('unlock.go')}
          </Button>
          {busy && <Progress label={t(`unlock.step.${step}`)} value={(STEPS.indexOf(step) + 0.5) / STEPS.length} />}
        </form>
        <a href="/desk/recover">{lost('lost.link')}</a>
        {demo && <p className="vh-small vh-muted">{t('unlock.demo')}</p>}
      </div>
      {preferences}
    </main>
  );
};
