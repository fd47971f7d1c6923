import { useState } from 'react';
import type { CertificateOutcome } from '@vrijhaven/organisation/client';
import { Button, Dialog, Notice, TextArea, uiWords, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

interface Props {
  onClose: () => void;
  onKept: () => void;
}

/** Brings what the root key signed offline. The desk checks it under the pinned key before it sends anything. */
export const CertificateDialog = ({ onClose, onKept }: Props) => {
  const t = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { checkpoints } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [paper, setPaper] = useState('');
  const [outcome, setOutcome] = useState<CertificateOutcome>();

  const publish = async () => {
    setOutcome(undefined);
    const given = await run(() => checkpoints.publishCertificate(paper));
    setOutcome(given);
    if (given?.kind === 'kept') onKept();
  };

  return (
    <Dialog
      title={t('signers.publish')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void publish()} disabled={paper.trim() === ''}>
            {t('signers.publish.go')}
          </Button>
        </>
      }
    >
      <p>{t('signers.publish.what')}</p>
      <TextArea label={t('signers.paper')} value={paper} onChange={setPaper} dir="ltr" spellCheck={false} rows={6} />
      {outcome !== undefined && outcome.kind !== 'kept' && (
        <Notice tone="danger" title={t('trust.refused')} live>
          {t('signers.wrong')}
        </Notice>
      )}
    </Dialog>
  );
};
