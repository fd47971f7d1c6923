import type { PastStay } from '@vrijhaven/shelter-city/client';
import { Card, formatMonth, useLanguage, useMessages } from '@vrijhaven/ui';
import { stayWords } from './words';

interface Props {
  readonly past: readonly PastStay[];
  readonly cityNames: ReadonlyMap<string, string>;
}

/** All that is left of stays whose last follow-up is a year ago, the newest first. */
export const PastStaysCard = ({ past, cityNames }: Props) => {
  const t = useMessages(stayWords);
  const language = useLanguage();
  if (past.length === 0) return null;
  return (
    <Card title={t('past.title')}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('past.what')}</p>
        <ul className="vh-stack-tight">
          {past
            .toSorted((left, right) => right.month.localeCompare(left.month))
            .map(({ city, month, days }, at) => (
              // Nothing tells one of these from another that was as long in the same month.
              <li key={`${city} ${month} ${String(days)} ${String(at)}`} className="vh-row">
                <bdi className="vh-strong">{cityNames.get(city) ?? city}</bdi>
                <span>{formatMonth(month, language)}</span>
                <span className="vh-muted">{t('past.days', { count: days })}</span>
              </li>
            ))}
        </ul>
      </div>
    </Card>
  );
};
