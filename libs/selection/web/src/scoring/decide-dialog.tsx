import { useState } from 'react';
import { GIVEN_REASONS } from '@vrijhaven/applications/model';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { applicationsWords } from '@vrijhaven/applications/web';
import { DECIDED_STATES } from '@vrijhaven/selection/model';
import { Button, Dialog, Notice, SelectField, TextArea, uiWords, useMessages } from '@vrijhaven/ui';
import type { MarksOfMeeting } from './results';
import { scoringWords } from './words';

interface Props {
  marks: MarksOfMeeting;
  busy: boolean;
  refused: string | undefined;
  onClose: () => void;
  onDecide: (reason: ReasonCode, note: string) => void;
}

/** The one step that decides: how many go where, why, and what cannot be taken back. */
export const DecideDialog = ({ marks, busy, refused, onClose, onDecide }: Props) => {
  const t = useMessages(scoringWords);
  const applications = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const [reason, setReason] = useState<ReasonCode>('scoresDecided');
  const [note, setNote] = useState('');
  const states = Object.values(marks);
  return (
    <Dialog
      title={t('meeting.decide.title', { count: states.length })}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => onDecide(reason, note)}>
            {t('meeting.decide.go')}
          </Button>
        </>
      }
    >
      <ul>
        {DECIDED_STATES.filter((state) => states.includes(state)).map((state) => (
          <li key={state}>
            {t('meeting.decide.to', {
              state: t(`scoring.outcome.${state}`),
              count: states.filter((each) => each === state).length,
            })}
          </li>
        ))}
      </ul>
      {states.includes('notSelected') && <Notice tone="warn">{t('meeting.decide.final')}</Notice>}
      <SelectField
        label={t('meeting.decide.reason')}
        value={reason}
        options={GIVEN_REASONS.map((value) => ({ value, label: applications(`reason.${value}`) }))}
        onChange={setReason}
      />
      <TextArea label={t('meeting.decide.note')} value={note} dir="auto" maxLength={4_000} onChange={setNote} />
      {refused !== undefined && (
        <Notice tone="danger" live>
          {refused}
        </Notice>
      )}
    </Dialog>
  );
};
