import type { CaseFilter, CaseOrder } from '@vrijhaven/applications/client';
import { APPLICATION_STATES, type ApplicationState } from '@vrijhaven/applications/model';
import { PHASES, phaseOf, statesIn, type Phase } from './phases';
import type { CaseSummary } from '@vrijhaven/applications/client';

/** What somebody chose to look at. */
export interface CaseView {
  readonly phase: Phase | 'all';
  /** One state within the phase; empty for all of them. */
  readonly state: ApplicationState | '';
  readonly text: string;
  readonly call: string;
  readonly language: string;
  readonly waiting: boolean;
  readonly order: CaseOrder;
  /** Chosen elsewhere, with the words for it: these cases and no others. */
  readonly only: { readonly label: string; readonly ids: readonly string[] } | undefined;
}

/** What somebody sees who has not chosen anything. */
export const FIRST_VIEW: CaseView = {
  phase: 'all',
  state: '',
  text: '',
  call: '',
  language: '',
  waiting: false,
  order: 'newest',
  only: undefined,
};

/** The view as the headless filter understands it. */
export const filterOf = ({ phase, state, text, call, language, waiting }: CaseView): CaseFilter => ({
  text,
  ...(state !== '' ? { states: [state] } : phase === 'all' ? {} : { states: statesIn(phase) }),
  ...(call === '' ? {} : { call }),
  ...(language === '' ? {} : { language }),
  ...(waiting ? { unread: true } : {}),
});

/** Whether an empty list may be empty because of the view. */
export const isNarrowed = (view: CaseView): boolean =>
  view.text !== '' ||
  view.call !== '' ||
  view.language !== '' ||
  view.waiting ||
  view.state !== '' ||
  view.phase !== 'all' ||
  view.only !== undefined;

/** Counts for the tabs, over all rows whatever else is filtered. */
export const countByPhase = (rows: readonly CaseSummary[]): Readonly<Record<Phase | 'all', number>> => {
  const counts = Object.fromEntries(['all', ...PHASES].map((phase) => [phase, 0])) as Record<Phase | 'all', number>;
  for (const { state } of rows) counts[phaseOf(state)]++;
  counts.all = rows.length;
  return counts;
};

/** Languages that anybody in the caseload speaks. */
export const languagesIn = (rows: readonly CaseSummary[]): readonly string[] =>
  [...new Set(rows.flatMap(({ summary }) => (summary.status === 'open' ? summary.content.languages : [])))].sort();

/** The states to choose from, given a phase. */
export const statesOffered = (phase: Phase | 'all'): readonly ApplicationState[] =>
  phase === 'all' ? APPLICATION_STATES : statesIn(phase);

/** The rows that were chosen elsewhere; all of them when nothing was. */
export const onlyThose = (rows: readonly CaseSummary[], { only }: CaseView): readonly CaseSummary[] => {
  if (only === undefined) return rows;
  const ids = new Set(only.ids);
  return rows.filter(({ id }) => ids.has(id));
};
