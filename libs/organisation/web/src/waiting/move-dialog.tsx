import { useState } from 'react';
import type {
  ActRefusal,
  EndOutcome,
  RewriteOutcome,
  SignOutcome,
  WaitingActView,
} from '@vrijhaven/organisation/client';
import { Button, Dialog, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import type { ActMove } from './act-card';
import { ActRefusalNotice } from './act-refusal';
import { ActConsequences, useActWords } from './act-says';
import { actsChanged } from './acts-changed';
import { waitingWords } from './words';

type MoveOutcome = SignOutcome | RewriteOutcome | EndOutcome;

interface Props {
  move: ActMove;
  act: WaitingActView;
  onClose: () => void;
}

/** The last look before a signature or a refusal: in words what it does, and one press. */
export const MoveDialog = ({ move, act, onClose }: Props) => {
  const t = useMessages(waitingWords);
  const ui = useMessages(uiWords);
  const { waiting } = useOrganisationDesk();
  const words = useActWords();
  const toast = useToast();
  const { busy, run } = useAct();
  const [refusal, setRefusal] = useState<ActRefusal>();
  const ends = act.standing === 'mine' ? 'take' : 'end';
  const { proposer, says } = act;

  const go = async () => {
    setRefusal(undefined);
    const outcome = await run<MoveOutcome>(() => waiting[move](act.id));
    if (outcome === undefined) return;
    actsChanged();
    if (outcome.kind !== 'done' && outcome.kind !== 'proposed' && outcome.kind !== 'ended') {
      setRefusal(outcome);
      return;
    }
    toast({ tone: 'good', text: t(move === 'end' ? `${ends}.done` : `${move}.done`) });
    onClose();
  };

  return (
    <Dialog
      title={move === 'end' ? t(`${ends}.title`) : t('sign.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{refusal === undefined ? ui('cancel') : ui('close')}</Button>
          {refusal === undefined && (
            <Button kind={move === 'end' ? 'danger' : 'primary'} busy={busy} onClick={() => void go()}>
              {move === 'end' ? t(ends) : t(move === 'sign' ? 'sign.go' : 'rewrite')}
            </Button>
          )}
        </>
      }
    >
      {says !== null && <p className="vh-strong">{words(says).title}</p>}
      {move === 'end' ? (
        <p>{t(`${ends}.what`, { who: proposer.handle })}</p>
      ) : (
        <>
          {says !== null && <ActConsequences says={says} />}
          {act.standing !== 'mine' && <p>{t('sign.ask', { who: proposer.handle })}</p>}
        </>
      )}
      {busy && move !== 'end' && <p role="status">{t('sign.busy')}</p>}
      {refusal !== undefined && <ActRefusalNotice refusal={refusal} who={proposer.handle} />}
    </Dialog>
  );
};
