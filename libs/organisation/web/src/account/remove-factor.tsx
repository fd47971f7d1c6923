import { useState } from 'react';
import type { AccountView, OwnFactor, ProofRefused, RemoveFactorOutcome } from '@vrijhaven/organisation/client';
import { Notice, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { ProveForm } from './prove-form';
import { accountWords } from './words';

interface Props {
  factor: OwnFactor;
  onDone: (account: AccountView) => void;
  onBack: () => void;
}

type Removed = Exclude<RemoveFactorOutcome, ProofRefused>;

/** One confirmation, which is the passphrase. */
export const RemoveFactor = ({ factor: { factor, id, name }, onDone, onBack }: Props) => {
  const t = useMessages(accountWords);
  const { account } = useOrganisationDesk();
  const [needed, setNeeded] = useState(false);
  const remove = (passphrase: string) =>
    id === null ? account.removeTotp({ passphrase }) : account.removePasskey({ id, passphrase });
  return (
    <ProveForm<Removed>
      danger
      label={t('factor.remove')}
      prove={remove}
      onAnswer={(answer) => {
        setNeeded(answer.kind === 'FactorNeeded');
        if (answer.kind === 'done') onDone(answer.account);
        if (answer.kind === 'NotFound') onBack();
      }}
      onBack={onBack}
    >
      <h3>{t('factor.removeThis', { name: name === '' ? t(`factor.${factor}`) : name })}</h3>
      {needed && (
        <Notice tone="warn" live>
          {t('factor.needed')}
        </Notice>
      )}
    </ProveForm>
  );
};
