import { useState } from 'react';
import type { PasskeyBegun, TotpBegun } from '@vrijhaven/organisation/client';
import { Button, Notice, useAct, useMessages } from '@vrijhaven/ui';
import { accountWords } from '../account/words';
import { useOrganisationDesk, type UnlockAnswer } from '../port';
import { EnrolPasskey } from './enrol-passkey';
import { EnrolTotp } from './enrol-totp';
import { canUsePasskeys } from './passkeys';

type Begun<Of> = Extract<Of, { kind: 'begun' }>;
type Step = { kind: 'totp'; begun: Begun<TotpBegun> } | { kind: 'passkey'; begun: Begun<PasskeyBegun> };

/** The organisation asks for a second factor: the desk opens once there is one. */
export const FirstEnrolment = ({ onSettled }: { onSettled: (answer: UnlockAnswer) => void }) => {
  const t = useMessages(accountWords);
  const { factorDoor } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [step, setStep] = useState<Step>();

  const resume = async () => {
    const answer = await run(() => factorDoor.resume());
    if (answer) onSettled(answer);
  };
  const beginTotp = async () => {
    const begun = await run(() => factorDoor.beginTotp());
    if (begun?.kind === 'begun') setStep({ kind: 'totp', begun });
    else if (begun) onSettled(begun);
  };
  const beginPasskey = async () => {
    const begun = await run(() => factorDoor.beginPasskey());
    if (begun?.kind === 'begun') setStep({ kind: 'passkey', begun });
    else if (begun) onSettled(begun);
  };
  const common = { onDone: () => void resume(), onBack: () => setStep(undefined) };

  if (step?.kind === 'totp')
    return (
      <EnrolTotp
        {...common}
        typed={step.begun.typed}
        uri={step.begun.uri}
        finish={async (code) => (await factorDoor.finishTotp(code)) === 'enrolled'}
      />
    );
  if (step?.kind === 'passkey')
    return (
      <EnrolPasskey
        {...common}
        options={step.begun.options}
        isNamed={false}
        finish={async (response) => (await factorDoor.finishPasskey(response)) === 'enrolled'}
      />
    );
  return (
    <div className="vh-stack">
      {canUsePasskeys() ? (
        <Button kind="primary" icon="key" busy={busy} onClick={() => void beginPasskey()}>
          {t('factor.addPasskey')}
        </Button>
      ) : (
        <Notice>{t('passkey.cannot')}</Notice>
      )}
      <Button busy={busy} onClick={() => void beginTotp()}>
        {t('factor.addTotp')}
      </Button>
    </div>
  );
};
