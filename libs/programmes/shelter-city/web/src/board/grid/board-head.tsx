import { memo } from 'react';
import { dayOf, type Period } from '@vrijhaven/domain';
import { formatMonth, formatPeriod, useLanguage, useLocale, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import { DAYS_A_WEEK, lengthOf, mondayOf, stretchOf, type Timeline } from '../time/geometry';
import { daysOf, monthsOf, weeksOf, type Mark } from '../time/marks';
import { boardWords } from '../words';

interface Props {
  timeline: Timeline;
  drawn: Period;
}

/** Below these widths in pixels there is no room for the words. */
const LONG_MONTH = 110;
const SHORT_MONTH = 34;
const WEEK = 18;
const DAY = 20;

/** Months over ISO weeks, and days when they are wide enough. For the eye: every stay says its own dates. */
export const BoardHead = memo(({ timeline, drawn }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const locale = useLocale();
  const today = dayOf(new Date());
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC', calendar: 'gregory' });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  // Where there is little room, the year stands at its beginning instead of its first month.
  const brief = (month: string) => (month.slice(5, 7) === '01' ? year : short).format(new Date(month));
  const at = (mark: Mark) => {
    const { start, length } = stretchOf(timeline, mark);
    return { length, style: { insetInlineStart: start, inlineSize: length } };
  };
  const { perDay } = timeline;
  return (
    <div role="rowgroup" className="vh-board-head">
      <div role="row" aria-rowindex={1} className="vh-board-head-row">
        <div role="columnheader" className="vh-board-corner">
          {t('board.places')}
        </div>
        <div role="columnheader" className="vh-board-calendar" style={{ inlineSize: lengthOf(timeline) }}>
          <span className="vh-hidden">{b('column.time', { period: formatPeriod(drawn, language) })}</span>
          <div className="vh-board-months" aria-hidden="true">
            {monthsOf(drawn).map((mark) => {
              const { length, style } = at(mark);
              return (
                <span key={mark.from} style={style}>
                  <span>
                    {length >= LONG_MONTH
                      ? formatMonth(mark.from, language)
                      : length >= SHORT_MONTH && brief(mark.from)}
                  </span>
                </span>
              );
            })}
          </div>
          <div className="vh-board-weeks" aria-hidden="true">
            {perDay * DAYS_A_WEEK >= WEEK &&
              weeksOf(drawn).map((week) => (
                <span key={week.from} data-now={week.from === mondayOf(today) || undefined} style={at(week).style}>
                  <span>{perDay >= DAY ? b('week', { number: String(week.number) }) : week.number}</span>
                </span>
              ))}
          </div>
          {perDay >= DAY && (
            <div className="vh-board-days" aria-hidden="true">
              {daysOf(drawn).map((day) => (
                <span
                  key={day}
                  data-now={day === today || undefined}
                  style={{ insetInlineStart: stretchOf(timeline, { from: day, until: day }).start, inlineSize: perDay }}
                >
                  {Number(day.slice(8))}
                </span>
              ))}
            </div>
          )}
        </div>
      </div>
    </div>
  );
});
BoardHead.displayName = 'BoardHead';
