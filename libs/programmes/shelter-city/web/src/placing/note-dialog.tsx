import { useState } from 'react';
import type { PoolCandidate } from '@vrijhaven/shelter-city/client';
import {
  citiesNamedIn,
  LONGEST_DAYS,
  NO_NOTE,
  SHORTEST_DAYS,
  type MatchingNote,
} from '@vrijhaven/shelter-city/matching';
import { Button, CheckField, Dialog, Notice, TextField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { avoidText, housingOf } from './avoid-note';
import type { Names } from './names';
import type { PlacingFacts } from './use-placing';
import { placingWords } from './words';

interface Props {
  person: PoolCandidate;
  facts: PlacingFacts;
  names: Names;
  onClose: () => void;
  onSaved: () => void;
}

const toggled = (list: readonly string[], item: string, wanted: boolean): readonly string[] =>
  wanted ? [...list.filter((each) => each !== item), item] : list.filter((each) => each !== item);
const daysIn = (text: string): number | null => (/^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : null);

/** Somebody's own words become rules that the calculation keeps to. A person decides what the words mean. */
export const NoteDialog = ({ person, facts, names, onClose, onSaved }: Props) => {
  const t = useMessages(placingWords);
  const ui = useMessages(uiWords);
  const { logs } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [note, setNote] = useState<MatchingNote>(facts.notes.get(person.id) ?? NO_NOTE);
  const [refused, setRefused] = useState<string>();
  const said = avoidText(person);
  const named = new Set(citiesNamedIn(said, facts.cities).map(({ slug }) => slug));
  const declined = facts.declined.get(person.id) ?? [];
  const communities = [...new Set([...facts.cities.flatMap((city) => city.communities), ...note.avoidCommunities])];
  const change = (part: Partial<MatchingNote>) => setNote({ ...note, ...part });
  const wrongOrder = (note.shortest ?? SHORTEST_DAYS) > (note.days ?? LONGEST_DAYS);

  const save = async () => {
    setRefused(undefined);
    const outcome = await run(() => logs.append(person.id, 'notes', { ...note }));
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('note.saved') });
      onSaved();
    } else setRefused(outcome?.kind);
  };
  const checks = (
    legend: string,
    codes: readonly string[],
    key: 'avoidCities' | 'avoidCommunities' | 'mustHave' | 'lifted',
    nameOf: (code: string) => string,
  ) =>
    codes.length > 0 && (
      <fieldset className="vh-choices">
        <legend>{legend}</legend>
        <div className="vh-note-checks">
          {codes.map((code) => (
            <CheckField
              key={code}
              label={nameOf(code)}
              checked={note[key].includes(code)}
              onChange={(wanted) => change({ [key]: toggled(note[key], code, wanted) })}
            />
          ))}
        </div>
      </fieldset>
    );

  return (
    <Dialog
      title={t('note.title', { name: names.candidate(person.id) })}
      isOpen
      alert
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" icon="lock" busy={busy} disabled={wrongOrder} onClick={() => void save()}>
            {t('note.save')}
          </Button>
        </>
      }
    >
      <p>{t('note.what')}</p>
      {said !== '' && (
        <Notice title={t('note.said')}>
          <p dir="auto" className="vh-long">
            {said}
          </p>
        </Notice>
      )}
      {checks(
        t('note.cities'),
        facts.cities.map(({ slug }) => slug),
        'avoidCities',
        (slug) => (named.has(slug) ? t('note.named', { city: names.city(slug) }) : names.city(slug)),
      )}
      {checks(t('note.communities'), communities, 'avoidCommunities', names.community)}
      {checks(t('note.must'), housingOf(person), 'mustHave', names.attribute)}
      {checks(t('note.lifted'), declined, 'lifted', names.city)}
      <div className="vh-plan-fields">
        <TextField
          label={t('note.days')}
          inputMode="numeric"
          placeholder={String(LONGEST_DAYS)}
          value={note.days === null ? '' : String(note.days)}
          onChange={(text) => change({ days: daysIn(text) })}
        />
        <TextField
          label={t('note.shortest')}
          inputMode="numeric"
          placeholder={String(SHORTEST_DAYS)}
          value={note.shortest === null ? '' : String(note.shortest)}
          onChange={(text) => change({ shortest: daysIn(text) })}
          {...(wrongOrder ? { error: t('note.order') } : {})}
        />
      </div>
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t(refused === 'OnHold' ? 'note.onHold' : refused === 'Tampered' ? 'note.tampered' : 'note.refused')}
        </Notice>
      )}
    </Dialog>
  );
};
