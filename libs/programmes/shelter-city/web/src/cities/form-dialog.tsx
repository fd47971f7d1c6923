import type { ReactNode } from 'react';
import { Button, Dialog, uiWords, useMessages } from '@vrijhaven/ui';

interface Props {
  title: string;
  act: string;
  busy: boolean;
  disabled?: boolean;
  danger?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question with one way on and one way out. */
export const FormDialog = ({ title, act, busy, disabled, danger, onAct, onClose, children }: Props) => {
  const ui = useMessages(uiWords);
  return (
    <Dialog
      title={title}
      isOpen
      {...(danger === true ? { alert: true } : {})}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind={danger === true ? 'danger' : 'primary'} busy={busy} disabled={disabled} onClick={onAct}>
            {act}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
};
