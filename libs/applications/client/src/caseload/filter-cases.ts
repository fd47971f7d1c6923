import { APPLICATION_STATES } from '@vrijhaven/applications/model';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Summary } from '../document/content';
import type { CaseSummary } from './caseload';

export interface CaseFilter {
  /** Words that must all stand in alias, country, field or id, in any order; accents and capitals do not matter. */
  readonly text?: string;
  readonly states?: readonly ApplicationState[];
  readonly call?: string;
  readonly language?: string;
  /** Only those in which the defender waits for an answer. */
  readonly unread?: boolean;
}

export type CaseOrder = 'newest' | 'oldest' | 'alias' | 'country' | 'state';

/** How codes read in the language of the screen: country and field codes to words. */
export type WordsOf = (summary: Summary) => readonly string[];

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const summaryOf = (row: CaseSummary): Summary | undefined =>
  row.summary.status === 'open' ? row.summary.content : undefined;

// [Note: searched text] normalising is most of a search; it lives as long as its row, and no longer.
const searched = new WeakMap<WordsOf, WeakMap<CaseSummary, string>>();

const textOf = (row: CaseSummary, wordsOf: WordsOf): string => {
  const summary = summaryOf(row);
  const words = summary ? [summary.alias, summary.country, ...summary.fields, ...wordsOf(summary)] : [];
  return plain([row.id, ...words].join(' '));
};

/** What of a row is searched. Made once for a row and a `wordsOf`; ask early for what will be searched later. */
export const searchText = (row: CaseSummary, wordsOf: WordsOf): string => {
  const texts = searched.get(wordsOf) ?? new WeakMap<CaseSummary, string>();
  searched.set(wordsOf, texts);
  const text = texts.get(row) ?? textOf(row, wordsOf);
  texts.set(row, text);
  return text;
};

const NO_WORDS: WordsOf = () => [];

const fits = (row: CaseSummary, filter: CaseFilter): boolean =>
  (filter.states === undefined || filter.states.includes(row.state)) &&
  (filter.call === undefined || filter.call === row.call) &&
  (filter.unread !== true || row.unread) &&
  (filter.language === undefined || (summaryOf(row)?.languages.includes(filter.language) ?? false));

/**
 * The rows that fit, in the order in which they came; rows whose summary is closed to the member are found by their
 * id alone. A `wordsOf` that stays the same function makes the next search cheap.
 */
export const filterCases = (
  rows: readonly CaseSummary[],
  filter: CaseFilter,
  wordsOf: WordsOf = NO_WORDS,
): CaseSummary[] => {
  const words = plain(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter((row) => {
    if (!fits(row, filter)) return false;
    if (words.length === 0) return true;
    const text = searchText(row, wordsOf);
    return words.every((word) => text.includes(word));
  });
};

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Rows without a readable name come last, whatever the order. */
const byText = (left: string, right: string): number => {
  if (left === right) return 0;
  if (left === '' || right === '') return left === '' ? 1 : -1;
  return collator.compare(left, right);
};

const byDay = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
const byNumber = (left: number, right: number): number => left - right;

/** Reads each key once, not at every comparison; ties by id so that nothing jumps about. */
const sortBy =
  <Key>(read: (row: CaseSummary) => Key, compare: (left: Key, right: Key) => number) =>
  (rows: readonly CaseSummary[]): CaseSummary[] =>
    rows
      .map((row) => ({ row, key: read(row) }))
      .sort((left, right) => compare(left.key, right.key) || (left.row.id < right.row.id ? -1 : 1))
      .map(({ row }) => row);

const ORDERS: Readonly<Record<CaseOrder, (rows: readonly CaseSummary[]) => CaseSummary[]>> = {
  newest: sortBy(
    (row) => row.submittedOn,
    (left, right) => byDay(right, left),
  ),
  oldest: sortBy((row) => row.submittedOn, byDay),
  alias: sortBy((row) => summaryOf(row)?.alias ?? '', byText),
  country: sortBy((row) => summaryOf(row)?.country ?? '', byText),
  state: sortBy((row) => APPLICATION_STATES.indexOf(row.state), byNumber),
};

/** The rows in an order, ties by id. */
export const sortCases = (rows: readonly CaseSummary[], order: CaseOrder): CaseSummary[] => ORDERS[order](rows);
