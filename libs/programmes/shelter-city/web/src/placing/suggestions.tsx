import { useState } from 'react';
import { Card, useMessages, usePhone } from '@vrijhaven/ui';
import { AnswerSummary } from './answer-summary';
import { AvoidNote } from './avoid-note';
import { BlockedDetail } from './blocked-detail';
import { CandidateList, type ListRow } from './candidate-list';
import type { Names } from './names';
import { PairDetail } from './pair-detail';
import type { Answered, PlacingStore } from './placing-store';
import type { PlacingFacts } from './use-placing';
import { placingWords } from './words';

interface Props {
  answer: Answered;
  facts: PlacingFacts;
  names: Names;
  store: PlacingStore;
  /** After a proposal or a new rule: the pool is another one. */
  onProposed: () => void;
}

/** Two panes: who with which place, and the reasons of whoever is chosen. On a phone one below the other. */
export const Suggestions = ({ answer, facts, names, store, onProposed }: Props) => {
  const t = useMessages(placingWords);
  const phone = usePhone();
  const [chosen, setChosen] = useState<string>();
  const { matching } = answer.end;
  const { wish } = store.snapshot();
  // Whoever was proposed meanwhile is no longer here to be proposed again.
  const here = new Map(facts.pool.map((person) => [person.id, person]));
  const rowOf = (id: string): ListRow => {
    const stay = matching.stays.find((each) => each.candidate === id);
    const kept = stay !== undefined && wish.locked.some((lock) => lock.candidate === id && lock.place === stay.place);
    return { id, stay, kept };
  };
  const placed = matching.stays.map(({ candidate }) => candidate).filter((id) => here.has(id));
  const waiting = matching.unplaced.filter((id) => here.has(id));
  const shown = chosen !== undefined && here.has(chosen) ? chosen : phone ? undefined : (placed[0] ?? waiting[0]);

  const detail = () => {
    const person = shown === undefined ? undefined : here.get(shown);
    if (!person) return <p className="vh-muted">{t('answer.choose')}</p>;
    const candidate = answer.problem.candidates.find(({ id }) => id === person.id);
    const avoid = <AvoidNote person={person} facts={facts} names={names} onSaved={onProposed} />;
    const because = matching.placed.find((each) => each.candidate === person.id);
    const blocked = matching.blocked.find((each) => each.candidate === person.id);
    if (because) {
      const city = facts.cities.find(({ slug }) => slug === names.citySlug(because.stay.place));
      const pair = { because, candidate, person, city, names, store, onProposed, avoid };
      return <PairDetail key={person.id} {...pair} />;
    }
    if (!blocked) return null;
    const total = answer.problem.places.length;
    return <BlockedDetail because={blocked} candidate={candidate} total={total} names={names} avoid={avoid} />;
  };
  const list = (title: string, ids: readonly string[]) => (
    <CandidateList
      title={title}
      rows={ids.map(rowOf)}
      chosen={shown}
      names={names}
      onChoose={(id) => setChosen(phone && id === shown ? undefined : id)}
      detail={phone ? detail() : null}
    />
  );
  return (
    <Card title={t('answer.title')}>
      <div className="vh-stack">
        <AnswerSummary answer={answer} />
        <div className="vh-panes">
          <div className="vh-stack">
            {list(t('list.placed'), placed)}
            {list(t('list.unplaced'), waiting)}
          </div>
          {!phone && <div className="vh-pane-detail">{detail()}</div>}
        </div>
      </div>
    </Card>
  );
};
