import { useState } from 'react';
import { REASON_CODES, type ReasonCode } from '@vrijhaven/applications/model';
import { applicationsWords, useApplicationsDesk } from '@vrijhaven/applications/web';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { Button, Dialog, Notice, SelectField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';

interface Props {
  proposal: ProposalView;
  onClose: () => void;
  onDone: () => void;
}

/** Takes a proposal back. What was read cannot be unread, and the dialog says so. */
export const WithdrawDialog = ({ proposal, onClose, onDone }: Props) => {
  const t = useMessages(shelterCityWords);
  const words = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const { shelterCity } = useShelterCityDesk();
  const { cases } = useApplicationsDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [reason, setReason] = useState<ReasonCode>('routine');
  const [refused, setRefused] = useState(false);

  const withdraw = async () => {
    const outcome = await run(() =>
      shelterCity.withdrawProposal({ proposal: proposal.id, version: proposal.version, reason }),
    );
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('withdraw.done', { city: proposal.city.name }) });
      void cases.refresh();
      onDone();
    } else setRefused(outcome !== undefined);
  };

  return (
    <Dialog
      title={t('withdraw.open')}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="danger" busy={busy} onClick={() => void withdraw()}>
            {t('withdraw.open')}
          </Button>
        </>
      }
    >
      <p>{t('withdraw.what', { city: proposal.city.name })}</p>
      <SelectField
        label={words('move.reason')}
        value={reason}
        options={REASON_CODES.map((value) => ({ value, label: words(`reason.${value}`) }))}
        onChange={setReason}
      />
      {refused && (
        <Notice tone="warn" live>
          {t('place.changed')}
        </Notice>
      )}
    </Dialog>
  );
};
