import { Link } from '@tanstack/react-router';
import { Card, formatMonth, useLanguage, useLocale, useMessages } from '@vrijhaven/ui';
import type { MonthOfPlaces } from './capacity-by-month';
import { CasesLink } from './cases-link';
import { overviewWords } from './words';

const PARTS = ['taken', 'blocked', 'free'] as const;
const SERIES = [...PARTS, 'waiting'] as const;

const shortMonth = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC', calendar: 'gregory' }).format(
    new Date(`${month}T00:00:00Z`),
  );

/** Columns of places with people beside them, and the same numbers as a table. */
export const CapacityCard = ({ months }: { months: readonly MonthOfPlaces[] }) => {
  const t = useMessages(overviewWords);
  const language = useLanguage();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || months.every(({ places }) => places === 0))
    return (
      <Card title={t('capacity.title')} className="vh-overview-wide">
        <p className="vh-muted">{t('capacity.none')}</p>
      </Card>
    );
  const summary = t('capacity.summary', {
    from: formatMonth(first.month, language),
    until: formatMonth(last.month, language),
  });
  return (
    <Card title={t('capacity.title')} className="vh-overview-wide">
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('capacity.what')}</p>
        <Columns months={months} label={summary} />
        <ul className="vh-row vh-small">
          {SERIES.map((series) => (
            <li key={series} className="vh-row vh-series">
              <span className={`vh-series-swatch vh-series-${series}`} aria-hidden="true" />
              {t(`capacity.${series}`)}
            </li>
          ))}
        </ul>
        <Table months={months} />
      </div>
    </Card>
  );
};

const HEIGHT = 100;

const Columns = ({ months, label }: { months: readonly MonthOfPlaces[]; label: string }) => {
  const locale = useLocale();
  const most = Math.max(1, ...months.map(({ places, waiting }) => Math.max(places, waiting.length)));
  const scale = (value: number) => (value / most) * HEIGHT;
  return (
    <div className="vh-months" role="img" aria-label={label}>
      {months.map((month) => {
        const waiting = scale(month.waiting.length);
        let top = HEIGHT;
        return (
          <div key={month.month} className="vh-month">
            <svg viewBox={`0 0 40 ${String(HEIGHT)}`} preserveAspectRatio="none" aria-hidden="true">
              {PARTS.map((part) => {
                const height = scale(month[part]);
                top -= height;
                return <rect key={part} className={`vh-series-${part}`} x="2" y={top} width="22" height={height} />;
              })}
              <rect className="vh-series-waiting" x="27" y={HEIGHT - waiting} width="10" height={waiting} />
            </svg>
            <span className="vh-small vh-muted">{shortMonth(month.month, locale)}</span>
          </div>
        );
      })}
    </div>
  );
};

const Table = ({ months }: { months: readonly MonthOfPlaces[] }) => {
  const t = useMessages(overviewWords);
  const language = useLanguage();
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <details className="vh-capacity-table">
      <summary>{t('capacity.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('capacity.month')}</th>
            {SERIES.map((series) => (
              <th key={series} scope="col">
                {t(`capacity.${series}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => {
            const name = formatMonth(month.month, language);
            return (
              <tr key={month.month}>
                <th scope="row">{name}</th>
                {PARTS.map((part) => (
                  <td key={part}>
                    <Link to="/board">{number.format(month[part])}</Link>
                  </td>
                ))}
                <td>
                  <CasesLink label={t('capacity.label', { month: name })} ids={month.waiting}>
                    {number.format(month.waiting.length)}
                  </CasesLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
};
