import { useState, type ReactNode } from 'react';
import type { CallOutcome } from '@vrijhaven/applications/client';
import { Button, Dialog, Notice, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { callsWords } from './words';

interface Props {
  title: string;
  act: string;
  /** What leaves things as they are is called, where the usual word could be taken for the act itself. */
  keep?: string;
  danger?: boolean;
  disabled?: boolean;
  onAct: () => Promise<CallOutcome>;
  onClose: () => void;
  onDone: () => void;
  children: ReactNode;
}

/** One act on a call: what follows from it, and the act. */
export const CallDialog = ({
  title,
  act,
  keep,
  danger = false,
  disabled = false,
  onAct,
  onClose,
  onDone,
  children,
}: Props) => {
  const t = useMessages(callsWords);
  const ui = useMessages(uiWords);
  const toast = useToast();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<CallOutcome['kind']>();
  const go = async () => {
    setRefused(undefined);
    const outcome = await run(onAct);
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('done') });
      onClose();
      onDone();
    } else setRefused(outcome?.kind);
    if (outcome?.kind === 'StateMismatch') onDone();
  };
  return (
    <Dialog
      title={title}
      isOpen
      alert={danger}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{keep ?? ui('cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} disabled={disabled} onClick={() => void go()}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t(refused === 'StateMismatch' || refused === 'InvalidInput' ? `refused.${refused}` : 'refused.other')}
        </Notice>
      )}
    </Dialog>
  );
};
