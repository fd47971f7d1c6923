import { useState } from 'react';
import type { PoolCandidate } from '@vrijhaven/shelter-city/client';
import { ACCESS_NEEDS } from '@vrijhaven/shelter-city/matching';
import { Button, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import type { Names } from './names';
import { NoteDialog } from './note-dialog';
import type { PlacingFacts } from './use-placing';
import { placingWords } from './words';

/** What somebody wrote about places and communities to stay away from. */
export const avoidText = ({ need }: PoolCandidate): string => {
  const said = need.status === 'open' ? need.content.answers['avoidPlaces'] : undefined;
  return typeof said === 'string' ? said.trim() : '';
};

/** Wishes about the place that are not a need already. */
export const housingOf = ({ need }: PoolCandidate): readonly string[] => {
  const housing = need.status === 'open' ? need.content.answers['housing'] : undefined;
  const access: readonly string[] = ACCESS_NEEDS;
  const codes: readonly string[] = Array.isArray(housing) ? housing : [];
  return codes.filter((code) => !access.includes(code));
};

/** Words that nobody has made into rules: the calculation knows nothing of them. */
const isUnread = (person: PoolCandidate, { notes }: PlacingFacts): boolean =>
  avoidText(person) !== '' && !notes.has(person.id);

interface Props {
  person: PoolCandidate;
  facts: PlacingFacts;
  names: Names;
  onSaved: () => void;
}

/** What somebody must stay away from: in their words, as rules, and the way from one to the other. */
export const AvoidNote = ({ person, facts, names, onSaved }: Props) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const said = avoidText(person);
  const note = facts.notes.get(person.id);
  const rules = [...(note?.avoidCities ?? []).map(names.city), ...(note?.avoidCommunities ?? []).map(names.community)];
  return (
    <div className="vh-avoid">
      {said !== '' && (
        <p className="vh-small">
          <span className="vh-strong">{t('avoid.title')}</span> <span dir="auto">{said}</span>
        </p>
      )}
      {isUnread(person, facts) && <p className="vh-small vh-avoid-unread">{t('avoid.unread')}</p>}
      {rules.length > 0 && <p className="vh-small vh-muted">{t('avoid.rules', { what: joinList(rules, language) })}</p>}
      <Button small kind="quiet" icon="shield" onClick={() => setOpen(true)}>
        {t('avoid.open')}
      </Button>
      {open && (
        <NoteDialog
          person={person}
          facts={facts}
          names={names}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            onSaved();
          }}
        />
      )}
    </div>
  );
};
