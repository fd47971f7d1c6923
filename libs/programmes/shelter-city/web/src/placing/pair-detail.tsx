import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { daysBetween } from '@vrijhaven/domain';
import type { CityView, PoolCandidate } from '@vrijhaven/shelter-city/client';
import type { MatchingCandidate, PlacedBecause } from '@vrijhaven/shelter-city/matching';
import { Button, Card, formatPeriod, Icon, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { givenUpText, meritText } from './explanation';
import type { Names } from './names';
import type { PlacingStore } from './placing-store';
import { PoolCard } from './pool-card';
import { ProposeDialog } from './propose-dialog';
import { placingWords } from './words';

export interface PairProps {
  because: PlacedBecause;
  candidate: MatchingCandidate | undefined;
  person: PoolCandidate;
  city: CityView | undefined;
  names: Names;
  store: PlacingStore;
  onProposed: () => void;
  /** What the person must stay away from. */
  avoid: ReactNode;
}

/** Why this place for this person, what they give up, and what somebody may do about it. */
export const PairDetail = ({ because, candidate, person, city, names, store, onProposed, avoid }: PairProps) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  const toast = useToast();
  const [proposing, setProposing] = useState(false);
  const { stay, merits, givenUp } = because;
  const { wish } = store.snapshot();
  const kept = wish.locked.some(
    (each) => each.candidate === stay.candidate && each.place === stay.place && each.period.from === stay.period.from,
  );
  const others = wish.locked.filter((each) => each.candidate !== stay.candidate);
  const name = names.candidate(stay.candidate);
  const place = names.place(stay.place);
  const reasons = merits.flatMap((merit) => meritText(merit, t, names) ?? []);

  const ruleOut = () => {
    const before = wish;
    store.change({
      locked: others,
      excluded: [...wish.excluded, { candidate: stay.candidate, place: stay.place }],
    });
    toast({
      tone: 'good',
      text: t('pair.not.done', { name, place }),
      action: { label: t('pair.undo'), run: () => store.change(before) },
    });
  };

  return (
    <Card title={t('pair.title', { name, city: city?.name ?? '' })} level={3}>
      <div className="vh-stack">
        <p>
          <bdi className="vh-strong">{place}</bdi> · {formatPeriod(stay.period, language)} ·{' '}
          {t('pair.days', { count: daysBetween(stay.period.from, stay.period.until) })}
        </p>
        {candidate && <PoolCard candidate={candidate} names={names} />}
        {avoid}
        <section className="vh-stack-tight">
          <h4>{t('pair.why')}</h4>
          <ul className="vh-reasons">
            {reasons.map((text) => (
              <li key={text}>
                <Icon name="check" size={18} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
        <section className="vh-stack-tight">
          <h4>{t('pair.given')}</h4>
          {givenUp.length === 0 ? (
            <p className="vh-muted">{t('pair.given.nothing')}</p>
          ) : (
            <ul className="vh-reasons vh-reasons-less">
              {givenUp.map((given) => {
                const text = givenUpText(given, t, names, language);
                return (
                  <li key={text}>
                    <Icon name="minus" size={18} />
                    <span>{text}</span>
                  </li>
                );
              })}
            </ul>
          )}
        </section>
        <div className="vh-row vh-no-print">
          {city && (
            <Button kind="primary" icon="send" onClick={() => setProposing(true)}>
              {t('pair.propose', { city: city.name })}
            </Button>
          )}
          <Button
            icon={kept ? 'undo' : 'lock'}
            onClick={() => store.change({ locked: kept ? others : [...others, stay] })}
          >
            {t(kept ? 'pair.keep.not' : 'pair.keep')}
          </Button>
          <Button kind="quiet" icon="close" onClick={ruleOut}>
            {t('pair.not')}
          </Button>
          <Link to="/caseload/$id" params={{ id: stay.candidate }} className="vh-button vh-button-quiet">
            {t('pair.file')}
          </Link>
        </div>
      </div>
      {proposing && city && (
        <ProposeDialog
          person={person}
          name={name}
          city={city}
          onClose={() => setProposing(false)}
          onProposed={() => {
            setProposing(false);
            onProposed();
          }}
        />
      )}
    </Card>
  );
};
