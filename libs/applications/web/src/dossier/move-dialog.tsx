import { useState } from 'react';
import type { Dossier, MoveOutcome } from '@vrijhaven/applications/client';
import { GIVEN_REASONS, type ApplicationState, type ReasonCode } from '@vrijhaven/applications/model';
import { Button, Dialog, Notice, SelectField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords } from '../words';
import { isGrave, isSettingBack } from './moves';

interface Props {
  dossier: Dossier;
  to: ApplicationState;
  onClose: () => void;
  onMoved: () => void;
}

/** One move: why, what follows from it, and the act. */
export const MoveDialog = ({ dossier, to, onClose, onMoved }: Props) => {
  const t = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const { caseload, cases } = useApplicationsDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [reason, setReason] = useState<ReasonCode>(to === 'safetyHold' ? 'safety' : 'routine');
  const [refused, setRefused] = useState<Exclude<MoveOutcome, { kind: 'done' }>>();

  const move = async () => {
    setRefused(undefined);
    const outcome = await run(() => caseload.move({ id: dossier.id, to, version: dossier.version, reason }));
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('move.done', { state: t(`state.${to}`) }) });
      void cases.refresh();
      onMoved();
      onClose();
    } else {
      setRefused(outcome);
      if (outcome?.kind === 'StateMismatch') onMoved();
    }
  };

  return (
    <Dialog
      title={t(`move.${to}`)}
      isOpen
      alert={isGrave(to)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind={isSettingBack(to) ? 'danger' : 'primary'} busy={busy} onClick={() => void move()}>
            {t(`move.${to}`)}
          </Button>
        </>
      }
    >
      {isGrave(to) && <p>{t(`consequence.${to}`)}</p>}
      <SelectField
        label={t('move.reason')}
        hint={t('move.reason.hint')}
        value={reason}
        options={GIVEN_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={setReason}
      />
      {refused !== undefined && (
        <Notice tone="warn" live>
          {refused.kind === 'NotReady'
            ? refused.missing.map((need) => t(`move.needs.${need}`)).join(' ')
            : t(refused.kind === 'StateMismatch' ? 'move.changed' : 'move.refused')}
        </Notice>
      )}
    </Dialog>
  );
};
