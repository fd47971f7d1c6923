import { useState } from 'react';
import type { FollowUpView, StayFile } from '@vrijhaven/shelter-city/client';
import { RATINGS, WORKABLE } from '@vrijhaven/shelter-city/model';
import type { Rating } from '@vrijhaven/shelter-city/model';
import {
  Button,
  Card,
  Dialog,
  formatDay,
  Pill,
  SelectField,
  TextArea,
  uiWords,
  useAct,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { Refused } from './checklist-card';
import { FollowUpDaysDialog } from './follow-up-days-dialog';
import { stayWords } from './words';

interface Props {
  readonly stay: StayFile;
  readonly reload: () => void;
}

/** The days that the guest chose, and what became of each. */
export const FollowUpsCard = ({ stay, reload }: Props) => {
  const t = useMessages(stayWords);
  const language = useLanguage();
  const [recording, setRecording] = useState<FollowUpView>();
  const [choosing, setChoosing] = useState(false);
  return (
    <Card title={t('followUps')}>
      {stay.followUps.length === 0 && <p className="vh-muted vh-small">{t('followUps.none')}</p>}
      <ul className="vh-plain-list vh-stack-tight" hidden={stay.followUps.length === 0}>
        {stay.followUps.map((each) => (
          <li key={each.id} className="vh-row">
            <span className="vh-grow">{formatDay(each.due, language)}</span>
            <Pill tone={each.state === 'done' ? 'good' : 'neutral'}>{t(`followUp.${each.state}`)}</Pill>
            {each.state === 'planned' && stay.state === 'followUp' && (
              <Button small onClick={() => setRecording(each)}>
                {t('open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {WORKABLE.includes(stay.state) && (
        <div className="vh-row vh-next">
          <Button icon="calendar" onClick={() => setChoosing(true)}>
            {t('followUps.choose')}
          </Button>
        </div>
      )}
      {choosing && <FollowUpDaysDialog stay={stay} onClose={() => setChoosing(false)} reload={reload} />}
      {recording && (
        <RecordDialog stay={stay} followUp={recording} onClose={() => setRecording(undefined)} reload={reload} />
      )}
    </Card>
  );
};

const RecordDialog = ({ stay, followUp, onClose, reload }: Props & { followUp: FollowUpView; onClose: () => void }) => {
  const t = useMessages(stayWords);
  const ui = useMessages(uiWords);
  const { stays } = useShelterCityDesk();
  const { busy, run } = useAct();
  const [ratings, setRatings] = useState<Readonly<Partial<Record<Rating, number>>>>({});
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const record = async (held: boolean) => {
    const { id, version } = followUp;
    const act = { id, version, held, application: stay.application, outcome: { ratings, text: text.trim() } };
    const outcome = await run(() => stays.recordFollowUp(act));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind === 'done') onClose();
    else setRefused(outcome.kind);
  };
  const marks = [1, 2, 3, 4, 5].map((mark) => ({ value: String(mark), label: String(mark) }));
  return (
    <Dialog
      title={t('followUps')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button busy={busy} onClick={() => void record(false)}>
            {t('followUps.missed')}
          </Button>
          <Button kind="primary" busy={busy} onClick={() => void record(true)}>
            {t('followUps.held')}
          </Button>
        </>
      }
    >
      {RATINGS.map((rating) => (
        <SelectField
          key={rating}
          label={t(`rating.${rating}`)}
          value={String(ratings[rating] ?? '')}
          options={[{ value: '', label: t('rating.none') }, ...marks]}
          onChange={(mark) => {
            const { [rating]: _before, ...rest } = ratings;
            setRatings(mark === '' ? rest : { ...rest, [rating]: Number(mark) });
          }}
        />
      ))}
      <TextArea label={t('note')} value={text} onChange={setText} dir="auto" />
      <Refused kind={refused} />
    </Dialog>
  );
};
