import { Link } from '@tanstack/react-router';
import { caseCode } from '@vrijhaven/applications/web';
import { toMatchingCandidate } from '@vrijhaven/shelter-city/matching';
import { Button, EmptyState, joinList, LoadView, Notice, Page, useLanguage, useMessages } from '@vrijhaven/ui';
import { AvoidNote } from './avoid-note';
import { useNames, type Names } from './names';
import { PlanCard } from './plan-card';
import { PoolCard } from './pool-card';
import { Suggestions } from './suggestions';
import { useFacts, usePlacing, type PlacingFacts } from './use-placing';
import { placingWords } from './words';

/** The pool, and who of it could stay where. Everything is calculated on this device; a person decides. */
export const PlacingPage = () => {
  const t = useMessages(placingWords);
  const { loading, opened, reload } = useFacts();
  const label = opened ? t('opening.count', opened) : t('opening');
  return (
    <Page
      wide
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button icon="print" kind="quiet" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <LoadView loading={loading} label={label}>
        {(facts) => <Filled facts={facts} reload={() => void reload()} />}
      </LoadView>
    </Page>
  );
};

const Filled = ({ facts, reload }: { facts: PlacingFacts; reload: () => void }) => {
  const t = useMessages(placingWords);
  const placing = usePlacing(facts);
  const names = useNames(facts);
  const language = useLanguage();
  const { answer } = placing.snapshot;
  const unreadable = facts.pool.filter(({ need }) => need.status !== 'open').length;
  if (facts.pool.length === 0) {
    const go = (
      <Link to="/caseload" className="vh-button vh-button-plain">
        {t('empty.pool.go')}
      </Link>
    );
    return (
      <EmptyState icon="inbox" title={t('empty.pool')} action={go}>
        {t('empty.pool.what')}
      </EmptyState>
    );
  }
  const noPlaces = facts.cities.every(({ places }) => places.length === 0);
  return (
    <div className="vh-stack-wide">
      {facts.doubtful.length > 0 && (
        <Notice tone="danger">
          {t('avoid.doubtful', { names: joinList(facts.doubtful.map(names.candidate), language) })}
        </Notice>
      )}
      {unreadable > 0 && <Notice tone="warn">{t('unreadable', { count: unreadable })}</Notice>}
      {noPlaces ? (
        <EmptyState icon="board" title={t('empty.places')}>
          {t('empty.places.what')}
        </EmptyState>
      ) : (
        <PlanCard placing={placing} />
      )}
      {answer ? (
        <Suggestions answer={answer} facts={facts} names={names} store={placing.store} onProposed={reload} />
      ) : (
        <Pool facts={facts} names={names} reload={reload} />
      )}
    </div>
  );
};

const Pool = ({ facts, names, reload }: { facts: PlacingFacts; names: Names; reload: () => void }) => {
  const t = useMessages(placingWords);
  return (
    <section className="vh-stack-tight" aria-label={t('list.waiting')}>
      <h2>
        {t('list.waiting')} <span className="vh-muted">{facts.pool.length}</span>
      </h2>
      <ul className="vh-candidates">
        {facts.pool.map((person) => {
          const candidate = toMatchingCandidate(person, facts);
          return (
            <li key={person.id} className="vh-card vh-pool-card">
              <Link to="/caseload/$id" params={{ id: person.id }} className="vh-strong">
                <bdi>{person.alias === '' ? caseCode(person.id) : person.alias}</bdi>
              </Link>
              {candidate && <PoolCard candidate={candidate} names={names} />}
              <AvoidNote person={person} facts={facts} names={names} onSaved={reload} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
