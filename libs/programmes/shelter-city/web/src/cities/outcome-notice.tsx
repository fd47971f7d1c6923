import type { HouseOutcome } from '@vrijhaven/shelter-city/client';
import { formatPeriod, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { cityWords } from './words';

/** Why an act on a place was not taken: what stands in the way by its days, or that somebody was first. */
export const OutcomeNotice = ({ outcome }: { outcome: { readonly kind: string } | HouseOutcome | undefined }) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  if (outcome === undefined || outcome.kind === 'done') return null;
  if (outcome.kind !== 'PlaceOccupied' || !('stays' in outcome)) {
    return (
      <Notice tone="warn" live>
        {t(outcome.kind === 'StateMismatch' || outcome.kind === 'NotFound' ? 'changed' : 'refused')}
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={t('occupied.title')} live>
      <ul>
        {outcome.stays.map((period) => (
          <li key={`s${period.from}`}>{t('occupied.stay', { period: formatPeriod(period, language) })}</li>
        ))}
        {outcome.blocks.map((period) => (
          <li key={`b${period.from}`}>{t('occupied.block', { period: formatPeriod(period, language) })}</li>
        ))}
      </ul>
      <p>{t('occupied.what')}</p>
    </Notice>
  );
};
