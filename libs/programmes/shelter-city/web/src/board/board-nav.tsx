import { dayOf } from '@vrijhaven/domain';
import { Button, formatMonth, Icon, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { shiftMonths, spanAround, type Span } from './geometry';

interface Props {
  span: Span;
  onChange: (span: Span) => void;
}

/** A month back, today, a month on; each button names the month that it leads to. */
export const BoardNav = ({ span, onChange }: Props) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const name = (months: number) => formatMonth(shiftMonths(span, months).from.slice(0, 8) + '28', language);
  return (
    <div className="vh-row vh-no-print" role="group" aria-label={t('board.navigation')}>
      <button
        type="button"
        className="vh-icon-button vh-turn-back"
        aria-label={t('board.back', { month: name(-1) })}
        onClick={() => onChange(shiftMonths(span, -1))}
      >
        <Icon name="chevron" />
      </button>
      <Button onClick={() => onChange(spanAround(dayOf(new Date()), span.weeks))}>{t('board.today')}</Button>
      <button
        type="button"
        className="vh-icon-button"
        aria-label={t('board.on', { month: name(1) })}
        onClick={() => onChange(shiftMonths(span, 1))}
      >
        <Icon name="chevron" />
      </button>
    </div>
  );
};
