import { useState } from 'react';
import type { AbstainReason } from '@vrijhaven/selection/model';
import { ABSTAIN_REASONS } from '@vrijhaven/selection/model';
import { Button, Dialog, SelectField, TextArea, uiWords, useMessages } from '@vrijhaven/ui';
import { scoringWords } from './words';

interface Props {
  busy: boolean;
  onClose: () => void;
  onAbstain: (reason: AbstainReason, note: string) => void;
}

/** Not judging, with a reason that stays sealed. */
export const AbstainDialog = ({ busy, onClose, onAbstain }: Props) => {
  const t = useMessages(scoringWords);
  const ui = useMessages(uiWords);
  const [reason, setReason] = useState<AbstainReason>('outsideKnowledge');
  const [note, setNote] = useState('');
  return (
    <Dialog
      title={t('score.abstain.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => onAbstain(reason, note.trim())}>
            {t('score.abstain')}
          </Button>
        </>
      }
    >
      <p>{t('score.abstain.what')}</p>
      <SelectField
        label={t('score.abstain.why')}
        value={reason}
        options={ABSTAIN_REASONS.map((value) => ({ value, label: t(`abstain.${value}`) }))}
        onChange={setReason}
      />
      <TextArea label={t('score.note')} hint={t('score.note.hint')} value={note} dir="auto" onChange={setNote} />
    </Dialog>
  );
};
