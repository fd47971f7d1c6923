import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language';
import { uiWords } from '../words';
import { Button } from './button';
import { Dialog } from './dialog';

interface Props {
  title: string;
  act: string;
  /** The way out, where "Cancel" could be taken for the act. */
  leave?: string;
  busy: boolean;
  disabled?: boolean;
  danger?: boolean;
  wide?: boolean;
  /** For long writing; see Dialog. */
  keeps?: boolean;
  /** Why it was not taken: beside the buttons, where it is seen however long the form is. */
  notice?: ReactNode;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question with one way on and one way out. */
export const FormDialog = ({
  title,
  act,
  leave,
  busy,
  disabled,
  danger,
  wide,
  keeps,
  notice,
  onAct,
  onClose,
  children,
}: Props) => {
  const ui = useMessages(uiWords);
  return (
    <Dialog
      title={title}
      isOpen
      {...(danger === true ? { alert: true } : {})}
      {...(wide === true ? { wide } : {})}
      {...(keeps === true ? { keeps } : {})}
      onClose={onClose}
      actions={
        <>
          {notice}
          <Button onClick={onClose}>{leave ?? ui('cancel')}</Button>
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
