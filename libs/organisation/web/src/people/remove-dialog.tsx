import { useState } from 'react';
import type { PersonView, RemoveOutcome } from '@vrijhaven/organisation/client';
import { Button, Dialog, Notice, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { actsChanged } from '../waiting/acts-changed';
import { ProposedNotice } from '../waiting/proposed-notice';
import { organisationWords } from '../words';

/** Which words explain a refusal. */
const REFUSED = {
  LastReader: 'remove.lastReader',
  NeedsRootKey: 'remove.needsRootKey',
  InvalidInput: 'remove.moved',
  NotSigned: 'remove.moved',
  ChainMoved: 'remove.moved',
  NotFound: 'remove.moved',
  Yourself: 'remove.yourself',
  KeysInDoubt: 'remove.inDoubt',
} as const satisfies Partial<Record<RemoveOutcome['kind'], string>>;

interface Props {
  person: PersonView;
  onClose: () => void;
  onRemoved: () => void;
}

/** Takes somebody out: what it does and does not do, one confirmation, and a second signature for a coordinator. */
export const RemoveDialog = ({ person, onClose, onRemoved }: Props) => {
  const t = useMessages(organisationWords);
  const ui = useMessages(uiWords);
  const { people } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [outcome, setOutcome] = useState<RemoveOutcome>();
  const { handle } = person;

  const remove = async () => {
    setOutcome(undefined);
    const given = await run(() => people.removeMember({ member: person.id }));
    setOutcome(given);
    if (given?.kind === 'proposed') actsChanged();
    if (given?.kind !== 'removed') return;
    toast({ tone: 'good', text: t('remove.done', { handle }) });
    onRemoved();
    onClose();
  };

  const second = outcome?.kind === 'proposed';
  return (
    <Dialog
      title={t('remove.title', { handle })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{!second ? ui('cancel') : ui('close')}</Button>
          {!second && (
            <Button kind="danger" busy={busy} onClick={() => void remove()}>
              {t('remove.go')}
            </Button>
          )}
        </>
      }
    >
      {!second ? (
        <>
          <p>{t('remove.what', { handle })}</p>
          <p>{t('remove.keeps', { handle })}</p>
          <p>{t('remove.after')}</p>
          {busy && <p role="status">{t('remove.busy')}</p>}
          {outcome !== undefined && outcome.kind in REFUSED && (
            <Notice tone="danger" live>
              {t(REFUSED[outcome.kind as keyof typeof REFUSED])}
            </Notice>
          )}
        </>
      ) : (
        <ProposedNotice />
      )}
    </Dialog>
  );
};
