import { useState } from 'react';
import { addDays, dayOf, type Day } from '@vrijhaven/domain';
import type { StayFile } from '@vrijhaven/shelter-city/client';
import { FURTHEST_FOLLOW_UP_DAYS, MAX_FOLLOW_UPS, suggestedFollowUps } from '@vrijhaven/shelter-city/model';
import {
  Button,
  DayListField,
  Dialog,
  formatDay,
  uiWords,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { Refused } from './checklist-card';
import { stayWords } from './words';

interface Props {
  readonly stay: StayFile;
  readonly onClose: () => void;
  readonly reload: () => void;
}

/** The days on which the guest may be asked how it goes, as they named them. */
export const FollowUpDaysDialog = ({ stay, onClose, reload }: Props) => {
  const t = useMessages(stayWords);
  const ui = useMessages(uiWords);
  const language = useLanguage();
  const { stays } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const today = dayOf(new Date());
  const last = addDays(today, FURTHEST_FOLLOW_UP_DAYS);
  const [days, setDays] = useState<readonly Day[]>(() =>
    stay.followUps.flatMap(({ state, due }) => (state === 'planned' && due >= today ? [due] : [])).toSorted(),
  );
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const isFull = days.length >= MAX_FOLLOW_UPS;
  const offered = isFull ? [] : suggestedFollowUps(stay.period.until, today).filter((day) => !days.includes(day));
  const refuse = (day: Day): string | undefined => {
    if (isFull) return t('followUps.most', { count: MAX_FOLLOW_UPS });
    if (days.includes(day)) return t('followUps.twice');
    return day < today || day > last ? t('followUps.range', { day: formatDay(last, language) }) : undefined;
  };
  const keep = async () => {
    const outcome = await run(() => stays.planFollowUps({ residency: stay.id, days, version: stay.version }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') setRefused(outcome.kind);
    else {
      toast({ tone: 'good', text: t('followUps.kept') });
      onClose();
    }
  };
  return (
    <Dialog
      title={t('followUps.days')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={typed !== ''} onClick={() => void keep()}>
            {t('followUps.plan')}
          </Button>
        </>
      }
    >
      <DayListField
        label={t('followUps.chosen')}
        hint={t('followUps.what')}
        empty={t('followUps.none')}
        addLabel={t('followUps.another')}
        addButton={t('followUps.add')}
        removeLabel={(day) => t('followUps.remove', { day })}
        days={days}
        min={today}
        max={last}
        refuse={refuse}
        onChange={setDays}
        onTyping={setTyped}
      />
      {typed !== '' && (
        <p className="vh-small" role="status">
          {t('followUps.typed')}
        </p>
      )}
      {offered.length > 0 && (
        <div className="vh-stack-tight">
          <p className="vh-small vh-muted">{t('followUps.usual')}</p>
          <div className="vh-row">
            {offered.map((day) => (
              <Button key={day} small icon="plus" onClick={() => setDays([...days, day].sort())}>
                {formatDay(day, language)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <Refused kind={refused} />
    </Dialog>
  );
};
