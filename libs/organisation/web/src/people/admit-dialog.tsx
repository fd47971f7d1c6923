import { useState } from 'react';
import type { AdmitOutcome, InvitationView } from '@vrijhaven/organisation/client';
import { Button, Dialog, Notice, TextField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { RoleName } from '../role-name';
import { actsChanged } from '../waiting/acts-changed';
import { ProposedNotice } from '../waiting/proposed-notice';
import { organisationWords } from '../words';

interface Props {
  invitation: InvitationView;
  onClose: () => void;
  onAdmitted: () => void;
}

const REFUSAL: Readonly<Partial<Record<AdmitOutcome['kind'], 'admit.wrongCode' | 'admit.inDoubt'>>> = {
  WrongCode: 'admit.wrongCode',
  KeysInDoubt: 'admit.inDoubt',
};

/** Lets somebody in: the code proves that the keys on the server are those of the person it was given to. */
export const AdmitDialog = ({ invitation, onClose, onAdmitted }: Props) => {
  const t = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { people } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<AdmitOutcome>();

  const admit = async () => {
    setOutcome(undefined);
    const given = await run(() => people.admit({ invitation: invitation.id, code: code.trim() }));
    setOutcome(given);
    if (given?.kind === 'proposed') actsChanged();
    if (given?.kind !== 'admitted') return;
    toast({ tone: 'good', text: t('admit.done', { handle: invitation.handle }) });
    onAdmitted();
    onClose();
  };

  const second = outcome?.kind === 'proposed';
  return (
    <Dialog
      title={t('admit.title', { handle: invitation.handle })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{!second ? ui('cancel') : ui('close')}</Button>
          {!second && (
            <Button kind="primary" icon="check" busy={busy} disabled={code.trim() === ''} onClick={() => void admit()}>
              {t('people.admit')}
            </Button>
          )}
        </>
      }
    >
      <p className="vh-muted">
        <RoleName role={invitation.role} team={invitation.team} />
      </p>
      {!second ? (
        <>
          <p>{t('admit.what')}</p>
          <TextField
            label={t('admit.code')}
            value={code}
            onChange={setCode}
            dir="ltr"
            spellCheck={false}
            autoCapitalize="characters"
          />
          {outcome !== undefined && outcome.kind !== 'admitted' && (
            <Notice tone="danger" live>
              {t(REFUSAL[outcome.kind] ?? 'admit.refused')}
            </Notice>
          )}
        </>
      ) : (
        <ProposedNotice />
      )}
    </Dialog>
  );
};
