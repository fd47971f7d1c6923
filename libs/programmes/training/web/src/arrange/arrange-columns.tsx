import { useState } from 'react';
import type { RosterLine } from '@vrijhaven/training/client';
import { languageName } from '@vrijhaven/applications/web';
import { Button, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { codesOf } from '../codes-of';
import type { Person } from '../edition/opened';
import { peopleWords } from '../people/words';
import { placeIn, roomWishOf, type Dimension, type Place } from './places';
import { useCodeWords, usePlaceWords } from './use-place-words';

interface Props {
  people: readonly Person[];
  lines: ReadonlyMap<string, RosterLine>;
  dimension: Dimension;
  columns: readonly Place[];
  /** False when the edition is over: then nobody is moved any more. */
  open: boolean;
  onMove: (enrolment: string, place: Place) => void;
  /** Asks where somebody should be; the way without a mouse. */
  onAsk: (enrolment: string) => void;
}

/** One column a place. People can be dragged; each has a button that does the same. */
export const ArrangeColumns = ({ people, lines, dimension, columns, open, onMove, onAsk }: Props) => {
  const t = useMessages(peopleWords);
  const placeWords = usePlaceWords();
  const [over, setOver] = useState<Place>();
  const at = (person: Person): Place => {
    const line = lines.get(person.enrolment.id);
    return line ? placeIn(line, dimension) : null;
  };
  const all: readonly Place[] = people.some((person) => at(person) === null) ? [null, ...columns] : columns;
  return (
    <div className="vh-arrange">
      {all.map((place) => {
        const own = people.filter((person) => at(person) === place);
        return (
          <section
            key={String(place)}
            className="vh-arrange-column"
            aria-label={placeWords(dimension, place)}
            data-over={over === place ? '' : undefined}
            data-nowhere={place === null ? '' : undefined}
            onDragOver={(event) => {
              if (!open) return;
              event.preventDefault();
              setOver(place);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              const id = event.dataTransfer.getData('text/plain');
              if (lines.has(id)) onMove(id, place);
            }}
          >
            <header className="vh-row">
              <h3 className="vh-grow">{placeWords(dimension, place)}</h3>
              <span className="vh-small vh-muted">{t('arrange.people', { count: own.length })}</span>
            </header>
            <ul className="vh-stack-tight">
              {own.map((person) => (
                <PersonCard key={person.enrolment.id} {...{ person, dimension, open, onAsk }} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};

interface CardProps {
  person: Person;
  dimension: Dimension;
  open: boolean;
  onAsk: (enrolment: string) => void;
}

const PersonCard = ({ person, dimension, open, onAsk }: CardProps) => {
  const t = useMessages(peopleWords);
  const language = useLanguage();
  const codeWords = useCodeWords();
  const wish = roomWishOf(person);
  const spoken = joinList(
    person.languages.map((code) => languageName(code, language)),
    language,
  );
  const wishes = joinList(
    codesOf(person.participant.answers, 'focus').map((code) => codeWords('focus', code)),
    language,
  );
  const note =
    dimension === 'groups'
      ? spoken
      : dimension === 'tracks'
        ? wishes
        : wish === null
          ? ''
          : t('arrange.roomWish', { wish: codeWords('roomWish', wish) });
  return (
    <li
      className="vh-arrange-card"
      draggable={open}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', person.enrolment.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <span className="vh-grow">
        <bdi className="vh-strong">{person.name}</bdi>
        {note !== '' && <span className="vh-small vh-muted">{note}</span>}
      </span>
      {open && (
        <Button
          small
          kind="quiet"
          aria-label={t('arrange.move.title', { name: person.name })}
          onClick={() => onAsk(person.enrolment.id)}
        >
          {t('arrange.move')}
        </Button>
      )}
    </li>
  );
};
