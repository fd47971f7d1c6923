import type { CaseFilter, CaseOrder } from '@vrijhaven/applications/client';
import { PHASES, phaseOf, statesIn, type Phase } from './phases';
import type { CaseSummary } from '@vrijhaven/applications/client';

/** What somebody chose to look at. */
export interface CaseView {
  readonly phase: Phase | 'all';
  readonly text: string;
  readonly call: string;
  readonly language: string;
  readonly waiting: boolean;
  readonly order: CaseOrder;
}

export const FIRST_VIEW: CaseView = { phase: 'all', text: '', call: '', language: '', waiting: false, order: 'newest' };

export const filterOf = ({ phase, text, call, language, waiting }: CaseView): CaseFilter => ({
  text,
  ...(phase === 'all' ? {} : { states: statesIn(phase) }),
  ...(call === '' ? {} : { call }),
  ...(language === '' ? {} : { language }),
  ...(waiting ? { unread: true } : {}),
});

export const isNarrowed = (view: CaseView): boolean =>
  view.text !== '' || view.call !== '' || view.language !== '' || view.waiting || view.phase !== 'all';

export const countByPhase = (rows: readonly CaseSummary[]): Readonly<Record<Phase | 'all', number>> => {
  const counts = Object.fromEntries(['all', ...PHASES].map((phase) => [phase, 0])) as Record<Phase | 'all', number>;
  for (const { state } of rows) counts[phaseOf(state)]++;
  counts.all = rows.length;
  return counts;
};

/** Languages that anybody in the caseload speaks. */
export const languagesIn = (rows: readonly CaseSummary[]): readonly string[] =>
  [...new Set(rows.flatMap(({ summary }) => (summary.status === 'open' ? summary.content.languages : [])))].sort();
