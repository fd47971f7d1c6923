import { useState } from 'react';
import type { PersonView, StartRenewalOutcome } from '@vrijhaven/organisation/client';
import { Button, CopyButton, Dialog, Notice, uiWords, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { recoveryWords } from '../recovery/words';
import { isolate } from '../safety/isolate';

interface Props {
  person: PersonView;
  onClose: () => void;
  onStarted: () => void;
}

/** Begins a renewal: a link for any channel, a code for the voice only. */
export const StartRenewalDialog = ({ person, onClose, onStarted }: Props) => {
  const t = useMessages(recoveryWords);
  const ui = useMessages(uiWords);
  const { renewals } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [outcome, setOutcome] = useState<StartRenewalOutcome>();
  const handle = isolate(person.handle);

  const start = async () => {
    const given = await run(() => renewals.start({ member: person.id }));
    setOutcome(given);
    if (given?.kind === 'started') onStarted();
  };

  if (outcome?.kind === 'started') {
    const link = new URL(`/desk/renew/${outcome.renewal.id}`, window.location.origin).href;
    return (
      <Dialog
        title={t('renewal.started', { handle })}
        isOpen
        alert
        onClose={onClose}
        actions={
          <Button kind="primary" onClick={onClose}>
            {t('renewal.noted')}
          </Button>
        }
      >
        <div className="vh-stack-tight">
          <p className="vh-strong">{t('renewal.link')}</p>
          <p className="vh-mono vh-wrap vh-key">{link}</p>
          <CopyButton text={link} label={t('renewal.copy')} />
        </div>
        <div className="vh-stack-tight">
          <p className="vh-strong">{t('renew.code')}</p>
          <p className="vh-mono vh-code">{outcome.code}</p>
        </div>
        <Notice tone="warn" title={t('renewal.once')}>
          {t('renewal.voice')}
        </Notice>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('renewal.start.title', { handle })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void start()}>
            {t('renewal.start')}
          </Button>
        </>
      }
    >
      <p>{t('renewal.what', { handle })}</p>
      <ol className="vh-numbered">
        <li>{t('renewal.do.1', { handle })}</li>
        <li>{t('renewal.do.2')}</li>
        <li>{t('renewal.do.3')}</li>
      </ol>
      <Notice tone="warn">{t('renewal.limit')}</Notice>
      {outcome?.kind === 'NotFound' && (
        <Notice tone="danger" live>
          {t('renewal.refused')}
        </Notice>
      )}
    </Dialog>
  );
};
