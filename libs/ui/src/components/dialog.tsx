import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { useMessages } from '../i18n/language';
import { uiWords } from '../words';
import { IconButton } from './button';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the way out first and the act last. */
  actions?: ReactNode;
  wide?: boolean;
  /** Stands beside the page instead of in its middle: for looking at one thing while the rest stays in sight. */
  side?: boolean;
  /** For questions that must be answered: a press beside the dialog does not close it. */
  alert?: boolean;
}

/** A question over the page. The focus stays inside and returns to where it came from; on a phone it rises from below. */
export const Dialog = ({ title, isOpen, onClose, children, actions, wide, side, alert }: DialogProps) => {
  const t = useMessages(uiWords);
  return (
    <ModalOverlay
      className={side === true ? 'vh-overlay vh-overlay-side' : 'vh-overlay'}
      isOpen={isOpen}
      isDismissable={alert !== true}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide === true ? 'vh-modal vh-modal-wide' : 'vh-modal'}>
        <AriaDialog className="vh-dialog" role={alert === true ? 'alertdialog' : 'dialog'}>
          <header className="vh-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {alert !== true && <IconButton icon="close" label={t('close')} onClick={onClose} />}
          </header>
          <div className="vh-dialog-body">{children}</div>
          {actions !== undefined && <div className="vh-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
