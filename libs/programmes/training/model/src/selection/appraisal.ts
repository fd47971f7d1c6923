import { CRITERIA, JUDGED_BY_HAND, VERDICTS } from './criteria';
import type { Criterion, Verdict } from './criteria';

/** What a course manager makes of somebody on one criterion, and why in their own words. */
export interface Judged {
  readonly verdict: Verdict;
  readonly note: string;
}

/** On each criterion that was judged; the others wait. */
export type Appraisal = Readonly<Partial<Record<Criterion, Judged>>>;

/** The longest note on one criterion; who needs more has not decided. */
export const MAX_JUDGED_NOTE = 2_000;

/** What was judged, one appraisal after the other: of each criterion the last word. Managers judge side by side. */
export const standingAppraisal = (appraisals: readonly Appraisal[]): Appraisal =>
  appraisals.reduce<Appraisal>((standing, appraisal) => ({ ...standing, ...appraisal }), {});

const isSame = (a: Judged | undefined, b: Judged | undefined): boolean =>
  a?.verdict === b?.verdict && a?.note === b?.note;

/** What of a draft is not said yet: the least that has to be written down. */
export const changesIn = (draft: Appraisal, standing: Appraisal): Appraisal =>
  Object.fromEntries(
    CRITERIA.flatMap((criterion) => {
      const judged = draft[criterion];
      return judged === undefined || isSame(judged, standing[criterion]) ? [] : [[criterion, judged] as const];
    }),
  );

/** Whether everything was judged that no answer says by itself. */
export const isAppraised = (appraisal: Appraisal): boolean =>
  JUDGED_BY_HAND.every((criterion) => appraisal[criterion] !== undefined);

const isVerdict = (value: unknown): value is Verdict => VERDICTS.some((each) => each === value);

/** What stands in an entry, as far as it is an appraisal; anything else in it is left out. */
export const readAppraisal = (value: unknown): Appraisal => {
  if (value === null || typeof value !== 'object') return {};
  const said = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    CRITERIA.flatMap((criterion) => {
      const judged = said.get(criterion);
      if (judged === null || typeof judged !== 'object') return [];
      const { verdict, note } = judged as { readonly verdict?: unknown; readonly note?: unknown };
      return isVerdict(verdict) && typeof note === 'string' ? [[criterion, { verdict, note }] as const] : [];
    }),
  );
};
