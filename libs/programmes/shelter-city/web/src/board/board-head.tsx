import type { CSSProperties } from 'react';
import { dayOf } from '@vrijhaven/domain';
import { formatMonth, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { mondayOf, monthsOf, weeksOf, type Span } from './geometry';

/** Grid columns turn round with the direction of the page by themselves; pixels would not. */
export const columnStyle = (start: number, end: number): CSSProperties => ({ gridColumn: `${start} / ${end}` });

/** Months over week numbers. Decoration for the eye: every stay says its own dates. */
export const BoardHead = ({ span }: { span: Span }) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const thisWeek = mondayOf(dayOf(new Date()));
  return (
    <div className="vh-board-head" aria-hidden="true">
      <div className="vh-board-corner">{t('board.places')}</div>
      <div className="vh-board-track vh-board-months">
        {monthsOf(span).map((mark) => (
          <span key={mark.month} style={columnStyle(mark.start, mark.end)}>
            <span>{mark.end - mark.start > 13 && formatMonth(mark.month, language)}</span>
          </span>
        ))}
      </div>
      <div className="vh-board-track vh-board-weeks">
        {weeksOf(span).map((week, index) => (
          <span
            key={week.from}
            data-now={week.from === thisWeek || undefined}
            style={columnStyle(index * 7 + 1, index * 7 + 8)}
          >
            {week.number}
          </span>
        ))}
      </div>
    </div>
  );
};
