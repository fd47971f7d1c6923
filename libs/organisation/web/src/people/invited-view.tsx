import type { InviteOutcome } from '@vrijhaven/organisation/client';
import { Button, CopyButton, Dialog, Notice, useMessages } from '@vrijhaven/ui';
import { organisationWords } from '../words';

/** Link and code go two different ways: whoever has only one of them can do nothing with it. */
export const InvitedView = ({
  invited,
  onClose,
}: {
  invited: Extract<InviteOutcome, { kind: 'invited' }>;
  onClose: () => void;
}) => {
  const t = useMessages(organisationWords);
  const link = new URL(`/desk/join/${invited.invitation.id}`, window.location.origin).href;
  return (
    <Dialog
      title={t('invited.title', { handle: invited.invitation.handle })}
      isOpen
      alert
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('invited.done')}
        </Button>
      }
    >
      <div className="vh-stack-tight">
        <p className="vh-strong">{t('invited.link')}</p>
        <p className="vh-mono vh-wrap vh-key">{link}</p>
        <CopyButton text={link} label={t('invited.copy')} />
      </div>
      <div className="vh-stack-tight">
        <p className="vh-strong">{t('invited.code')}</p>
        <p className="vh-mono vh-code">{invited.code}</p>
      </div>
      <Notice tone="warn" title={t('invited.once')}>
        {t('invited.how')}
      </Notice>
    </Dialog>
  );
};
