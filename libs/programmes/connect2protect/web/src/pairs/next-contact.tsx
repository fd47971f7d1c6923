import type { PairView } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { dayOf, daysBetween, type Day } from '@vrijhaven/domain';
import { formatAge, formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import { pairWords } from './words';

/** When the two are to be in contact next, and whether that has passed. */
export const NextContact = ({ pair, today }: { pair: PairView; today: Day }) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  const { next, state } = pair;
  if (!IN_CONTACT.includes(state)) return null;
  if (!next) return <span className="vh-muted">{t('next.none')}</span>;
  const left = daysBetween(today, next.dueOn);
  const day = formatDay(next.dueOn, language);
  if (next.state === 'missed') return <span className="vh-duo-late">{t('next.missed', { day })}</span>;
  if (left < 0) return <span className="vh-duo-late">{t('next.late', { day, count: -left })}</span>;
  return <span>{left === 0 ? t('next.today') : t('next.in', { day, count: left })}</span>;
};

/** How long ago somebody last said that there was contact. */
export const LastContact = ({ pair, today }: { pair: PairView; today: Day }) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  if (pair.lastContact === null) return <span className="vh-muted">{t('last.none')}</span>;
  const day = dayOf(new Date(pair.lastContact));
  return <span title={formatDay(day, language)}>{formatAge(Math.max(0, daysBetween(day, today)), language)}</span>;
};
