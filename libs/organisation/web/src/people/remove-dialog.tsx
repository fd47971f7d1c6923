import { useState } from 'react';
import type { PersonView, RemoveOutcome } from '@vrijhaven/organisation/client';
import { Button, CopyButton, Dialog, Notice, TextArea, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

/** Which words explain a refusal. */
const REFUSED = {
  LastReader: 'remove.lastReader',
  NeedsRootKey: 'remove.needsRootKey',
  InvalidInput: 'remove.wrongPaper',
  NotSigned: 'remove.wrongPaper',
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
  const [paper, setPaper] = useState('');
  const [outcome, setOutcome] = useState<RemoveOutcome>();
  const { handle } = person;
  const isCoordinator = person.assignments.some(({ role }) => role === 'coordinator');

  const remove = async () => {
    setOutcome(undefined);
    const half = paper.trim();
    const given = await run(() => people.removeMember({ member: person.id, ...(half === '' ? {} : { paper: half }) }));
    setOutcome(given);
    if (given?.kind !== 'removed') return;
    toast({ tone: 'good', text: t('remove.done', { handle }) });
    onRemoved();
    onClose();
  };

  const second = outcome?.kind === 'needsSecondCoordinator' ? outcome.paper : undefined;
  return (
    <Dialog
      title={t('remove.title', { handle })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{second === undefined ? ui('cancel') : ui('close')}</Button>
          {second === undefined && (
            <Button kind="danger" busy={busy} onClick={() => void remove()}>
              {t('remove.go')}
            </Button>
          )}
        </>
      }
    >
      {second === undefined ? (
        <>
          <p>{t('remove.what', { handle })}</p>
          <p>{t('remove.keeps', { handle })}</p>
          <p>{t('remove.after')}</p>
          {isCoordinator && (
            <TextArea
              label={t('remove.paper')}
              value={paper}
              onChange={setPaper}
              dir="ltr"
              spellCheck={false}
              rows={4}
            />
          )}
          {busy && <p role="status">{t('remove.busy')}</p>}
          {outcome !== undefined && outcome.kind in REFUSED && (
            <Notice tone="danger" live>
              {t(REFUSED[outcome.kind as keyof typeof REFUSED])}
            </Notice>
          )}
        </>
      ) : (
        <Notice tone="warn" title={t('admit.second')} live>
          <p>{t('remove.second.what', { handle })}</p>
          <textarea className="vh-input vh-mono" readOnly rows={4} value={second} aria-label={t('trust.paper')} />
          <CopyButton text={second} label={t('trust.paper.copy')} />
        </Notice>
      )}
    </Dialog>
  );
};
