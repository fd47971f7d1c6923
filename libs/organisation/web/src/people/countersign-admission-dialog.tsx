import { useState } from 'react';
import { Button, Dialog, Notice, TextArea, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

/** The second coordinator signs for a new coordinator. */
export const CountersignAdmissionDialog = ({
  onClose,
  onAdmitted,
}: {
  onClose: () => void;
  onAdmitted: () => void;
}) => {
  const t = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { people } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [paper, setPaper] = useState('');
  const [refused, setRefused] = useState<'admit.refused' | 'admit.inDoubt'>();

  const sign = async () => {
    setRefused(undefined);
    const outcome = await run(() => people.countersignAdmission(paper.trim()));
    if (outcome?.kind === 'admitted') {
      toast({ tone: 'good', text: t('admit.countersigned') });
      onAdmitted();
      onClose();
    } else if (outcome !== undefined) setRefused(outcome.kind === 'KeysInDoubt' ? 'admit.inDoubt' : 'admit.refused');
  };

  return (
    <Dialog
      title={t('people.countersign')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={paper.trim() === ''} onClick={() => void sign()}>
            {t('people.countersign.go')}
          </Button>
        </>
      }
    >
      <p>{t('admit.countersign.what')}</p>
      <TextArea label={t('trust.paper')} value={paper} onChange={setPaper} dir="ltr" spellCheck={false} rows={6} />
      {refused !== undefined && (
        <Notice tone="danger" live>
          {t(refused)}
        </Notice>
      )}
    </Dialog>
  );
};
