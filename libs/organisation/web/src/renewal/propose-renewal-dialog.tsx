import { useState } from 'react';
import type { ProposeRenewalOutcome, RenewalView } from '@vrijhaven/organisation/client';
import { Button, Dialog, Notice, TextField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { recoveryWords } from '../recovery/words';
import { isolate } from '../safety/isolate';

interface Props {
  renewal: RenewalView;
  onClose: () => void;
  onProposed: () => void;
}

const wordOf = (kind: ProposeRenewalOutcome['kind']) => {
  if (kind === 'WrongCode') return 'renewal.wrongCode';
  if (kind === 'NeedsRootKey') return 'renewal.needsRoot';
  return kind === 'KeysInDoubt' ? 'renewal.inDoubt' : 'renewal.refused';
};

/** The code proves the new keys; this desk signs first, and a second coordinator's completes it. */
export const ProposeRenewalDialog = ({ renewal, onClose, onProposed }: Props) => {
  const t = useMessages(recoveryWords);
  const ui = useMessages(uiWords);
  const { renewals } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<ProposeRenewalOutcome>();

  const propose = async () => {
    setOutcome(undefined);
    const given = await run(() => renewals.propose({ renewal: renewal.id, code: code.trim() }));
    setOutcome(given);
    if (given?.kind !== 'proposed') return;
    toast({ tone: 'good', text: t('renewal.proposed') });
    onProposed();
    onClose();
  };
  return (
    <Dialog
      title={t('renewal.check.title', { handle: isolate(renewal.handle) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" icon="check" busy={busy} disabled={code.trim() === ''} onClick={() => void propose()}>
            {t('renewal.check.go')}
          </Button>
        </>
      }
    >
      <p>{t('renewal.check.what')}</p>
      <TextField
        label={t('renew.code')}
        value={code}
        onChange={setCode}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="characters"
      />
      {outcome !== undefined && outcome.kind !== 'proposed' && (
        <Notice tone="danger" live>
          {t(wordOf(outcome.kind))}
        </Notice>
      )}
    </Dialog>
  );
};
