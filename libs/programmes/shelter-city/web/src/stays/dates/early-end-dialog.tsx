import { useState } from 'react';
import { dayOf, daysBetween, lastDayOf } from '@vrijhaven/domain';
import { Button, Dialog, formatDay, Notice, TextField, uiWords, useLanguage, useMessages } from '@vrijhaven/ui';
import { Refused } from '../checklist-card';
import { stayWords } from '../words';
import { endingOn, freeAfter } from './new-end';
import { useNewEnd, type NewEndProps } from './use-new-end';

/** An earlier last day, with what becomes free by it and when. That a guest has left already is a step of its own. */
export const EarlyEndDialog = (props: NewEndProps) => {
  const { stay, onClose } = props;
  const t = useMessages(stayWords);
  const ui = useMessages(uiWords);
  const language = useLanguage();
  const { busy, change, refused, forget } = useNewEnd(props);
  const today = dayOf(new Date());
  const earliest = today > stay.period.from ? today : stay.period.from;
  const [last, setLast] = useState(earliest);
  const wish = endingOn(stay, last);
  const isEarlier = wish !== undefined && last >= earliest && wish.until < stay.period.until;
  return (
    <Dialog
      title={t('early.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="danger" busy={busy} disabled={!isEarlier} onClick={() => void (wish && change(wish))}>
            {t('early.go')}
          </Button>
        </>
      }
    >
      <p>{t('early.what', { day: formatDay(lastDayOf(stay.period), language) })}</p>
      <TextField
        label={t('dates.last')}
        type="date"
        value={last}
        min={earliest}
        max={lastDayOf(stay.period)}
        error={isEarlier ? undefined : t('early.range')}
        onChange={(value) => {
          forget();
          setLast(value);
        }}
      />
      {isEarlier && (
        <Notice tone="warn" live>
          {t('early.then', {
            count: daysBetween(wish.until, stay.period.until),
            free: formatDay(freeAfter(stay, wish), language),
            instead: formatDay(stay.freeFrom, language),
          })}
        </Notice>
      )}
      <Refused kind={refused?.kind} />
    </Dialog>
  );
};
