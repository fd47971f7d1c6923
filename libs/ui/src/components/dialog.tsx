import { useCallback, type ReactNode } from 'react';
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
  /** For long writing: Escape, a slip of a finger, does not throw it away. */
  keeps?: boolean;
}

/** Text without a field in it could not be scrolled by keys unless it can have the focus itself. */
const useKeyScrolled = () =>
  useCallback((body: HTMLElement | null) => {
    if (!body) return undefined;
    const tell = () => {
      const scrolls =
        body.scrollHeight > body.clientHeight && !body.querySelector('a, button, input, select, textarea');
      if (scrolls) body.tabIndex = 0;
      else body.removeAttribute('tabindex');
    };
    const sizes = new ResizeObserver(tell);
    sizes.observe(body);
    for (const child of body.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, []);

/** A question over the page. The focus stays inside and returns to where it came from; on a phone it rises from below. */
export const Dialog = ({ title, isOpen, onClose, children, actions, wide, side, alert, keeps }: DialogProps) => {
  const t = useMessages(uiWords);
  const scrolled = useKeyScrolled();
  return (
    <ModalOverlay
      className={side === true ? 'vh-overlay vh-overlay-side' : 'vh-overlay'}
      isOpen={isOpen}
      isDismissable={alert !== true}
      isKeyboardDismissDisabled={keeps === true}
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
          <div className="vh-dialog-body" ref={scrolled}>
            {children}
          </div>
          {actions !== undefined && <div className="vh-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
