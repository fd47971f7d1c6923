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

const haystack = (row: CaseSummary, wordsOf: WordsOf): string => {
  const summary = summaryOf(row);
  const words = summary ? [summary.alias, summary.country, ...summary.fields, ...wordsOf(summary)] : [];
  return plain([row.id, ...words].join(' '));
};

const fits = (row: CaseSummary, filter: CaseFilter): boolean =>
  (filter.states === undefined || filter.states.includes(row.state)) &&
  (filter.call === undefined || filter.call === row.call) &&
  (filter.unread !== true || row.unread) &&
  (filter.language === undefined || (summaryOf(row)?.languages.includes(filter.language) ?? false));

/** The rows that fit; rows whose summary is closed to the member are found by their id alone. */
export const filterCases = (
  rows: readonly CaseSummary[],
  filter: CaseFilter,
  wordsOf: WordsOf = () => [],
): CaseSummary[] => {
  const words = plain(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter((row) => {
    if (!fits(row, filter)) return false;
    if (words.length === 0) return true;
    const text = haystack(row, wordsOf);
    return words.every((word) => text.includes(word));
  });
};

type Compare = (left: CaseSummary, right: CaseSummary) => number;

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const byText =
  (read: (summary: Summary) => string): Compare =>
  (left, right) => {
    const [a, b] = [summaryOf(left), summaryOf(right)].map((summary) => (summary ? read(summary) : ''));
    // Rows without a readable name come last, whatever the order.
    if (!a || !b) return a ? -1 : b ? 1 : 0;
    return collator.compare(a, b);
  };

const byDay: Compare = (left, right) =>
  left.submittedOn < right.submittedOn ? -1 : Number(left.submittedOn > right.submittedOn);

const ORDERS: Readonly<Record<CaseOrder, Compare>> = {
  newest: (left, right) => byDay(right, left),
  oldest: byDay,
  alias: byText(({ alias }) => alias),
  country: byText(({ country }) => country),
  state: (left, right) => APPLICATION_STATES.indexOf(left.state) - APPLICATION_STATES.indexOf(right.state),
};

/** The rows in an order, ties by id so that nothing jumps about. */
export const sortCases = (rows: readonly CaseSummary[], order: CaseOrder): CaseSummary[] =>
  [...rows].sort((left, right) => ORDERS[order](left, right) || (left.id < right.id ? -1 : 1));
