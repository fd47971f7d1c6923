import { useState } from 'react';
import { Button, Notice, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

/** Both secrets are kept and were typed again: now, and not before, the account is sent. */
export const SendStep = ({ onSent }: { onSent: () => void }) => {
  const t = useMessages(organisationWords);
  const { joining } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState(false);

  const send = async () => {
    const outcome = await run(() => joining.send());
    setRefused(outcome !== undefined && outcome.kind !== 'sent');
    if (outcome?.kind === 'sent') onSent();
  };
  return (
    <div className="vh-stack">
      <h2>{t('join.ready')}</h2>
      <p>{t('join.ready.what')}</p>
      {refused && (
        <Notice tone="danger" live>
          {t('join.refused')}
        </Notice>
      )}
      <Button kind="primary" icon="check" busy={busy} onClick={() => void send()}>
        {t('join.send')}
      </Button>
    </div>
  );
};
