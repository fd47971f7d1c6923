import type { MatchingCandidate } from '@vrijhaven/shelter-city/matching';
import { formatPeriod, Icon, joinList, useLanguage, useMessages, type IconName } from '@vrijhaven/ui';
import type { Names } from './names';
import { placingWords } from './words';

/** A need has an icon beside its word; codes without one share the house. */
const ICON_OF: Readonly<Record<string, IconName>> = {
  stepFree: 'ramp',
  groundFloor: 'home',
  ownBathroom: 'bath',
  noPets: 'paw',
  garden: 'leaf',
  quiet: 'quiet',
  nearTransport: 'train',
};

export const NeedChips = ({ codes, names, must }: { codes: readonly string[]; names: Names; must: boolean }) => {
  const t = useMessages(placingWords);
  if (codes.length === 0) return null;
  return (
    <ul className="vh-chips" aria-label={t(must ? 'card.must' : 'card.should')}>
      {codes.map((code) => (
        <li key={code} className={must ? 'vh-chip vh-chip-must' : 'vh-chip'}>
          <Icon name={ICON_OF[code] ?? 'home'} size={16} />
          {names.attribute(code)}
        </li>
      ))}
    </ul>
  );
};

/** What a place must offer somebody, in icons and words. */
export const PoolCard = ({ candidate, names }: { candidate: MatchingCandidate; names: Names }) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  const { needs, wishes, languages, available } = candidate;
  return (
    <div className="vh-stack-tight">
      {needs.length + wishes.length === 0 && <p className="vh-muted vh-small">{t('card.noNeeds')}</p>}
      <NeedChips codes={needs} names={names} must />
      <NeedChips codes={wishes} names={names} must={false} />
      <p className="vh-row vh-small vh-muted">
        <Icon name="calendar" size={16} />
        {available.from < available.until
          ? t('card.available', { period: formatPeriod(available, language) })
          : t('block.dates')}
      </p>
      {languages.length > 0 && (
        <p className="vh-row vh-small vh-muted">
          <Icon name="globe" size={16} />
          {t('card.speaks', { languages: joinList(languages.map(names.tongue), language) })}
        </p>
      )}
    </div>
  );
};
