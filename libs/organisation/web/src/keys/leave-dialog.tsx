import { useState } from 'react';
import type { LeaveOutcome } from '@vrijhaven/organisation/client';
import { Button, CheckField, Dialog, joinList, Notice, uiWords, useAct, useLanguage, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { keyWords } from './words';

/** Goes of oneself: one's own signature is enough, and there is no way back but a new invitation. */
export const LeaveDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages(keyWords);
  const language = useLanguage();
  const ui = useMessages(uiWords);
  const { people, locking } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [sure, setSure] = useState(false);
  const [outcome, setOutcome] = useState<LeaveOutcome>();

  const leave = async () => {
    setOutcome(undefined);
    const given = await run(() => people.leave());
    if (given?.kind === 'left') await locking.lock().catch(() => undefined);
    setOutcome(given);
  };

  const isGone = outcome?.kind === 'left';
  return (
    <Dialog
      title={t('leave.title')}
      isOpen
      onClose={isGone ? () => undefined : onClose}
      actions={
        isGone ? (
          <Button kind="primary" onClick={() => window.location.reload()}>
            {ui('close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{ui('cancel')}</Button>
            <Button kind="danger" busy={busy} disabled={!sure} onClick={() => void leave()}>
              {t('leave.go')}
            </Button>
          </>
        )
      }
    >
      {isGone ? (
        <Notice tone="good" live>
          {t('leave.done')}
        </Notice>
      ) : (
        <>
          <p>{t('leave.what')}</p>
          <p>{t('leave.after')}</p>
          <CheckField label={t('leave.sure')} checked={sure} onChange={setSure} />
          {outcome !== undefined && (
            <Notice tone="danger" live>
              {outcome.kind === 'LastReader'
                ? t('leave.lastReader', {
                    compartments: joinList(
                      outcome.compartments.map((each) => t(`opens.${each}`)),
                      language,
                    ),
                  })
                : t(outcome.kind === 'Coordinator' ? 'leave.coordinator' : 'roles.refused.moved')}
            </Notice>
          )}
        </>
      )}
    </Dialog>
  );
};
