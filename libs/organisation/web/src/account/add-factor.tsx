import { useState } from 'react';
import type { AccountView, PasskeyBegun, TotpBegun } from '@vrijhaven/organisation/client';
import { useMessages } from '@vrijhaven/ui';
import { EnrolPasskey } from '../factor/enrol-passkey';
import { EnrolTotp } from '../factor/enrol-totp';
import { useOrganisationDesk } from '../port';
import { ProveForm } from './prove-form';
import { accountWords } from './words';

interface Props {
  factor: 'passkey' | 'totp';
  onDone: (account: AccountView) => void;
  onBack: () => void;
}

type Begun<Of> = Extract<Of, { kind: 'begun' }>;

/** The passphrase first, then the factor itself. */
export const AddFactor = ({ factor, ...rest }: Props) =>
  factor === 'totp' ? <AddTotp {...rest} /> : <AddPasskey {...rest} />;

const AddTotp = ({ onDone, onBack }: Omit<Props, 'factor'>) => {
  const t = useMessages(accountWords);
  const { account } = useOrganisationDesk();
  const [begun, setBegun] = useState<Begun<TotpBegun>>();
  if (!begun)
    return (
      <ProveForm<Begun<TotpBegun>>
        label={t('prove.go')}
        prove={(passphrase) => account.beginTotp({ passphrase })}
        onAnswer={setBegun}
        onBack={onBack}
      />
    );
  const finish = async (code: string) => {
    const outcome = await account.finishTotp({ code });
    if (outcome.kind === 'done') onDone(outcome.account);
    return outcome.kind === 'done';
  };
  return <EnrolTotp {...begun} finish={finish} onDone={() => undefined} onBack={onBack} />;
};

const AddPasskey = ({ onDone, onBack }: Omit<Props, 'factor'>) => {
  const t = useMessages(accountWords);
  const { account } = useOrganisationDesk();
  const [begun, setBegun] = useState<Begun<PasskeyBegun>>();
  if (!begun)
    return (
      <ProveForm<Begun<PasskeyBegun>>
        label={t('prove.go')}
        prove={(passphrase) => account.beginPasskey({ passphrase })}
        onAnswer={setBegun}
        onBack={onBack}
      />
    );
  const finish = async (response: string, name: string) => {
    const outcome = await account.finishPasskey({ response, name });
    if (outcome.kind === 'done') onDone(outcome.account);
    return outcome.kind === 'done';
  };
  return <EnrolPasskey {...begun} isNamed finish={finish} onDone={() => undefined} onBack={onBack} />;
};
