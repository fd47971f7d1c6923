import { languageName } from '@vrijhaven/applications/web';
import type { ModuleView, RosterLine } from '@vrijhaven/training/client';
import { formatShortDay, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { useCodeWords, usePlaceWords } from '../arrange/use-place-words';
import { peopleWords } from '../people/words';
import { useTitles } from '../use-titles';
import { kitchenOf, roomsOf } from './papers';
import { paperWords } from './words';

type Lines = { readonly lines: readonly RosterLine[] };

const useNeeds = () => {
  const language = useLanguage();
  const codeWords = useCodeWords();
  return ({ access, accessNote }: RosterLine): string =>
    joinList(
      [...access.map((code) => codeWords('access', code)), ...(accessNote === '' ? [] : [accessNote])],
      language,
    );
};

/** The minimum view: who, in which languages, where, and what must be there. */
export const PeoplePaper = ({ lines }: Lines) => {
  const t = useMessages(paperWords);
  const language = useLanguage();
  const placeWords = usePlaceWords();
  const needs = useNeeds();
  return (
    <table>
      <thead>
        <tr>
          {(['name', 'languages', 'group', 'track', 'needs'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.alias}>
            <th scope="row">
              <bdi>{line.alias}</bdi>
            </th>
            <td data-label={t('languages')}>
              {joinList(
                line.languages.map((code) => languageName(code, language)),
                language,
              )}
            </td>
            <td data-label={t('group')}>{line.group === null ? '' : String(line.group)}</td>
            <td data-label={t('track')}>{line.track === null ? '' : placeWords('tracks', line.track)}</td>
            <td data-label={t('needs')} dir="auto">
              {needs(line)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** For the venue: who sleeps where, and what a room must have. */
export const RoomsPaper = ({ lines }: Lines) => {
  const t = useMessages(paperWords);
  const placeWords = usePlaceWords();
  const needs = useNeeds();
  return (
    <table>
      <thead>
        <tr>
          {(['room', 'who', 'needs'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roomsOf(lines).map(({ room, lines: own }) => (
          <tr key={String(room)}>
            <th scope="row">{placeWords('rooms', room)}</th>
            <td>
              {own.map(({ alias }) => (
                <p key={alias}>
                  <bdi>{alias}</bdi>
                </p>
              ))}
            </td>
            <td dir="auto">
              {[...new Set(own.map(needs).filter((each) => each !== ''))].map((each) => (
                <p key={each}>{each}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** For the kitchen: numbers, never names. */
export const KitchenPaper = ({ lines }: Lines) => {
  const t = useMessages(paperWords);
  const codeWords = useCodeWords();
  const { counts, notes } = kitchenOf(lines);
  return (
    <>
      <p className="vh-strong">{t('eaters', { count: lines.length })}</p>
      {counts.length + notes.length === 0 && <p>{t('noDiet')}</p>}
      {counts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('diet')}</th>
              <th scope="col">{t('number')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(([code, count]) => (
              <tr key={code}>
                <th scope="row">{codeWords('diet', code)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 && (
        <>
          <h3>{t('notes')}</h3>
          <ul className="vh-paper-notes">
            {notes.map((note, at) => (
              <li key={at} dir="auto">
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** To be ticked by hand. */
export const SheetPaper = ({ lines, modules }: Lines & { readonly modules: readonly ModuleView[] }) => {
  const t = useMessages(paperWords);
  const words = useMessages(peopleWords);
  const language = useLanguage();
  const titleOf = useTitles();
  return (
    <table className="vh-paper-sheet">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          {modules.map(({ id, title, day }) => (
            <th key={id} scope="col">
              <span dir="auto">{titleOf(title)}</span> <span className="vh-small">{formatShortDay(day, language)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ alias }) => (
          <tr key={alias}>
            <th scope="row">
              <bdi>{alias}</bdi>
            </th>
            {modules.map(({ id }) => (
              <td key={id} aria-label={words('present.nothing')} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
