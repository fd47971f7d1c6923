import { useState } from 'react';
import type { EscrowPaperOutcome, EscrowView, SetEscrowOutcome } from '@vrijhaven/organisation/client';
import { Button, Dialog, Notice, TextArea, uiWords, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { SpokenNumber } from '../safety/spoken-number';
import { escrowWords } from './words';

type Refusal = Exclude<EscrowPaperOutcome | SetEscrowOutcome, { kind: 'read' | 'proposed' }>;

/** Why it was not signed, in words that say what to do. */
const Refused = ({ refusal }: { refusal: Refusal }) => {
  const t = useMessages(escrowWords);
  switch (refusal.kind) {
    case 'WrongGeneration':
      return <>{t('refused.WrongGeneration', { found: refusal.found, expected: refusal.expected })}</>;
    case 'WrongPaper':
    case 'OtherOrganisation':
    case 'NeedsRootKey':
    case 'KeysInDoubt':
      return <>{t(`refused.${refusal.kind}`)}</>;
    default:
      return <>{t('refused.other')}</>;
  }
};

/** Two steps: paste and compare the number with paper, then sign first. The second signature is another desk's. */
export const SetEscrowDialog = ({ onClose, onProposed }: { onClose: () => void; onProposed: () => void }) => {
  const t = useMessages(escrowWords);
  const ui = useMessages(uiWords);
  const { escrows } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [paper, setPaper] = useState('');
  const [shown, setShown] = useState<EscrowView>();
  const [refusal, setRefusal] = useState<Refusal>();

  const look = async () => {
    setRefusal(undefined);
    const outcome = await run(() => escrows.look(paper));
    if (outcome?.kind === 'read') setShown(outcome.escrow);
    else setRefusal(outcome);
  };
  const sign = async () => {
    setRefusal(undefined);
    const outcome = await run(() => escrows.propose(paper));
    if (outcome?.kind === 'proposed') onProposed();
    else setRefusal(outcome);
  };

  return (
    <Dialog
      title={t('set')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          {shown ? (
            <Button kind="primary" busy={busy} onClick={() => void sign()}>
              {t('set.sign')}
            </Button>
          ) : (
            <Button kind="primary" busy={busy} onClick={() => void look()} disabled={paper.trim() === ''}>
              {t('look')}
            </Button>
          )}
        </>
      }
    >
      {shown ? (
        <>
          <p>{t('set.compare')}</p>
          <SpokenNumber number={shown.number} label={t('number')} />
        </>
      ) : (
        <>
          <p>{t('set.what')}</p>
          <TextArea label={t('paper')} value={paper} onChange={setPaper} dir="ltr" spellCheck={false} rows={6} />
        </>
      )}
      {refusal !== undefined && (
        <Notice tone="danger" live>
          <Refused refusal={refusal} />
        </Notice>
      )}
    </Dialog>
  );
};
