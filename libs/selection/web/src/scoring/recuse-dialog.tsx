import { useState } from 'react';
import { Button, Dialog, Notice, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { dropDraft } from './drafts';
import { scoringWords } from './words';

interface Props {
  id: string;
  onClose: () => void;
  onRecused: () => void;
}

const REFUSED: Readonly<Record<string, 'recuse.last' | 'recuse.lastOfRole'>> = {
  LastCoordinator: 'recuse.last',
  LastOfRole: 'recuse.lastOfRole',
};

/** Standing back: what it means in words first, because nothing takes it back. */
export const RecuseDialog = ({ id, onClose, onRecused }: Props) => {
  const t = useMessages(scoringWords);
  const ui = useMessages(uiWords);
  const { scoring } = useSelectionDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<'recuse.last' | 'recuse.lastOfRole' | 'score.refused'>();
  const recuse = async () => {
    setRefused(undefined);
    const outcome = await run(() => scoring.recuse(id));
    if (outcome?.kind === 'done') {
      dropDraft(id);
      toast({ tone: 'good', text: t('recuse.done') });
      onClose();
      onRecused();
    } else if (outcome) setRefused(REFUSED[outcome.kind] ?? 'score.refused');
  };
  return (
    <Dialog
      title={t('recuse.title')}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="danger" busy={busy} onClick={() => void recuse()}>
            {t('recuse.go')}
          </Button>
        </>
      }
    >
      <p>{t('recuse.what')}</p>
      <Notice tone="warn">{t('recuse.ever')}</Notice>
      {refused !== undefined && (
        <Notice tone="danger" live>
          {t(refused)}
        </Notice>
      )}
    </Dialog>
  );
};
