import { createPortal } from 'react-dom';
import { dayOf, daysBetween, overlaps, type Period } from '@vrijhaven/domain';
import { caseCode } from '@vrijhaven/applications/web';
import { BLOCK_KINDS } from '@vrijhaven/shelter-city/model';
import { formatDay, formatMonth, formatPeriod, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import type { ShownCity, ShownPlace } from '../edit/pending';
import { occupiedBy } from '../free-periods';
import { LOOKS, lookOf } from '../stay-states';
import { monthsOf, weeksOf } from '../time/marks';
import { boardWords } from '../words';

export interface PrintBoardProps {
  cities: readonly ShownCity[];
  period: Period;
  /** Paper lies about: names stand on it only when somebody asked for them. */
  names: boolean;
  nameOf: (application: string) => string;
}

/** Where something lies on the sheet, in parts of its width; cut at both edges. */
const along = (whole: Period, part: Period) => {
  const days = daysBetween(whole.from, whole.until);
  const start = Math.max(daysBetween(whole.from, part.from), 0);
  const end = Math.min(daysBetween(whole.from, part.until), days);
  return { insetInlineStart: `${(start / days) * 100}%`, inlineSize: `${((end - start) / days) * 100}%` };
};

/** The board as paper shows it: a landscape page for each city, black on white, patterns instead of colours. */
export const PrintBoard = ({ cities, period, names, nameOf }: PrintBoardProps) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const label = (application: string) => (names ? nameOf(application) : caseCode(application));
  return createPortal(
    <div className="vh-print-board vh-only-print">
      {cities.map((city) => (
        <section key={city.id}>
          <header>
            <h2>
              <bdi>{city.name}</bdi>
            </h2>
            <p>
              {formatPeriod(period, language)} · {b('print.on', { day: formatDay(dayOf(new Date()), language) })}
              {!names && ` · ${b('print.codes')}`}
            </p>
          </header>
          <div className="vh-print-row vh-print-months">
            <span />
            <div>
              {monthsOf(period).map((mark) => (
                <span key={mark.from} style={along(period, mark)}>
                  {daysBetween(mark.from < period.from ? period.from : mark.from, mark.until) > 14 &&
                    formatMonth(mark.from, language)}
                </span>
              ))}
            </div>
          </div>
          {daysBetween(period.from, period.until) < 400 && (
            <div className="vh-print-row vh-print-weeks">
              <span />
              <div>
                {weeksOf(period).map((week) => (
                  <span key={week.from} style={along(period, week)}>
                    {week.number}
                  </span>
                ))}
              </div>
            </div>
          )}
          {city.places.map((place) => (
            <PrintRow key={place.id} place={place} period={period} label={label} />
          ))}
          {city.places.length === 0 && <p>{t('board.empty')}</p>}
          <ul className="vh-print-legend">
            {LOOKS.map((look) => (
              <li key={look}>
                <span className="vh-print-stay" data-look={look} />
                {t(`legend.${look}`)}
              </li>
            ))}
            <li>
              <span className="vh-print-turnover" />
              {t('board.turnover')}
            </li>
            {BLOCK_KINDS.map((kind) => (
              <li key={kind}>
                <span className="vh-print-block" data-kind={kind} />
                {b(`block.${kind}`)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>,
    document.body,
  );
};

interface RowProps {
  place: ShownPlace;
  period: Period;
  label: (application: string) => string;
}

const PrintRow = ({ place, period, label }: RowProps) => (
  <div className="vh-print-row">
    <span>
      <bdi>{place.name}</bdi>
    </span>
    <div>
      {place.blocks
        .filter((block) => overlaps(block.period, period))
        .map((block) => (
          <span key={block.id} className="vh-print-block" data-kind={block.kind} style={along(period, block.period)} />
        ))}
      {place.residencies
        .filter((stay) => stay.state !== 'cancelled' && overlaps(occupiedBy(stay), period))
        .map((stay) => (
          <span key={stay.id}>
            {stay.period.until > period.from && (
              <span className="vh-print-stay" data-look={lookOf(stay.state)} style={along(period, stay.period)}>
                <bdi>{label(stay.application)}</bdi>
              </span>
            )}
            {stay.period.until < period.until && (
              <span
                className="vh-print-turnover"
                style={along(period, { from: stay.period.until, until: occupiedBy(stay).until })}
              />
            )}
          </span>
        ))}
    </div>
  </div>
);
