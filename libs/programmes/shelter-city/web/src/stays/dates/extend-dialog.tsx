import { useState } from 'react';
import { addDays, daysBetween, lastDayOf } from '@vrijhaven/domain';
import {
  Button,
  Dialog,
  formatDay,
  formatPeriod,
  Notice,
  TextField,
  uiWords,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { useGuardWords } from '../../board/panel/use-guard-words';
import { shelterCityWords } from '../../words';
import { Refused } from '../checklist-card';
import { stayWords } from '../words';
import { endingOn, freeAfter, latestEnd, offersInstead, openForDates } from './new-end';
import { useNewEnd, type NewEndProps } from './use-new-end';

/** A later last day; what has to be seen to before is said before anything is sent. */
export const ExtendDialog = (props: NewEndProps) => {
  const { stay, onClose } = props;
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const ui = useMessages(uiWords);
  const language = useLanguage();
  const { guardsText } = useGuardWords();
  const { busy, change, refused, forget } = useNewEnd(props);
  const [last, setLast] = useState(addDays(stay.period.until, 6));
  const wish = endingOn(stay, last);
  const isLater = wish !== undefined && wish.until > stay.period.until && last <= latestEnd(stay);
  const open = isLater ? openForDates(stay, wish) : [];
  const offers = refused?.kind === 'PlaceTaken' && wish ? offersInstead(stay, wish, refused.free) : [];
  return (
    <Dialog
      title={t('extend.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            kind="primary"
            busy={busy}
            disabled={!isLater || open.length > 0}
            onClick={() => void (wish && change(wish))}
          >
            {t('extend.go')}
          </Button>
        </>
      }
    >
      <p>{t('extend.what', { day: formatDay(lastDayOf(stay.period), language) })}</p>
      <TextField
        label={t('dates.last')}
        type="date"
        value={last}
        min={stay.period.until}
        max={latestEnd(stay)}
        error={isLater ? undefined : t('extend.range', { day: formatDay(latestEnd(stay), language) })}
        onChange={(value) => {
          forget();
          setLast(value);
        }}
      />
      {open.length > 0 && (
        <Notice tone="warn" live>
          {t('step.first', { items: guardsText(open) })}
        </Notice>
      )}
      {isLater && open.length === 0 && refused === undefined && (
        <p className="vh-small" aria-live="polite">
          {t('extend.then', {
            count: daysBetween(stay.period.until, wish.until),
            free: formatDay(freeAfter(stay, wish), language),
          })}
        </p>
      )}
      {refused?.kind === 'PlaceTaken' ? (
        <Notice tone="warn" title={states('place.taken')} live>
          <p>{t(offers.length > 0 ? 'extend.offers' : 'extend.nothing')}</p>
          <div className="vh-row">
            {offers.map((offer) => (
              <Button key={`${offer.from} ${offer.until}`} small busy={busy} onClick={() => void change(offer)}>
                {formatPeriod(offer, language)}
              </Button>
            ))}
          </div>
        </Notice>
      ) : refused?.kind === 'GuardsOpen' ? (
        <Notice tone="warn" live>
          {t('step.first', { items: guardsText(refused.items) })}
        </Notice>
      ) : (
        <Refused kind={refused?.kind} />
      )}
    </Dialog>
  );
};
