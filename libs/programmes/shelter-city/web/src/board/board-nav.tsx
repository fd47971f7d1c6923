import { dayOf, isDay, type Day } from '@vrijhaven/domain';
import { Button, formatMonth, Icon, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { firstOfMonth } from './time/marks';
import { boardWords } from './words';

interface Props {
  /** The first day in sight. */
  from: Day;
  onGo: (day: Day) => void;
}

/** A month back, today, a month on, or any day; each button names the month that it leads to. */
export const BoardNav = ({ from, onGo }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const to = (months: number) => firstOfMonth(from, months);
  return (
    <div className="vh-row vh-board-nav" role="group" aria-label={t('board.navigation')}>
      <button
        type="button"
        className="vh-icon-button vh-turn-back"
        aria-label={t('board.back', { month: formatMonth(to(-1), language) })}
        onClick={() => onGo(to(-1))}
      >
        <Icon name="chevron" />
      </button>
      <Button onClick={() => onGo(dayOf(new Date()))}>{t('board.today')}</Button>
      <button
        type="button"
        className="vh-icon-button"
        aria-label={t('board.on', { month: formatMonth(to(1), language) })}
        onClick={() => onGo(to(1))}
      >
        <Icon name="chevron" />
      </button>
      <input
        type="date"
        className="vh-input vh-board-jump"
        aria-label={b('jump')}
        title={b('jump')}
        onChange={(event) => {
          if (isDay(event.target.value)) onGo(event.target.value);
        }}
      />
    </div>
  );
};
