import { useState } from 'react';
import { Button, Dialog, Notice, TextArea, uiWords, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onPublished: () => void;
}

/** The second coordinator's half: their own replay of the chain is compared with the paper before they sign. */
export const CountersignDialog = ({ isOpen, onClose, onPublished }: Props) => {
  const t = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { checkpoints } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [paper, setPaper] = useState('');
  const [refused, setRefused] = useState(false);

  const sign = async () => {
    setRefused(false);
    const outcome = await run(() => checkpoints.countersign(paper.trim()));
    if (outcome === undefined) return;
    if (outcome.kind === 'published') {
      setPaper('');
      onPublished();
    } else setRefused(true);
  };

  return (
    <Dialog
      title={t('trust.countersign')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void sign()} disabled={paper.trim() === ''}>
            {t('trust.sign')}
          </Button>
        </>
      }
    >
      <p>{t('trust.countersign.what')}</p>
      <TextArea label={t('trust.paper')} value={paper} onChange={setPaper} dir="ltr" spellCheck={false} rows={6} />
      {refused && (
        <Notice tone="danger" title={t('trust.refused')} live>
          {t('trust.refused.what')}
        </Notice>
      )}
    </Dialog>
  );
};
