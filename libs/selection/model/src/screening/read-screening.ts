import type { Condition } from '@vrijhaven/applications/model';
import { isConditionCode } from '@vrijhaven/applications/model';
import type { Compartment } from '@vrijhaven/domain';
import { COMPARTMENTS } from '@vrijhaven/domain';
import { isRecord, textOf } from '../enquiry/read-fields';
import type { ScreeningOutcome, Verdict } from './screening';
import { SCREENING_OUTCOMES, VERDICTS } from './screening';

export const LONGEST_NOTE = 2000;

/** The kinds of entries that the office keeps in the log `notes`. (protocol.md step 33) */
export const SCREENING_KIND = 'screening';
export const NOTE_KIND = 'note';

/** A condition as it was judged; nothing was chosen for one that was left open when the applicant was asked. */
export interface KeptVerdict {
  readonly condition: Condition;
  readonly verdict: Verdict | null;
  readonly note: string;
}

/** One screening as it stands in the log. */
export interface Screening {
  readonly outcome: ScreeningOutcome;
  readonly verdicts: readonly KeptVerdict[];
  /** Keys of the questions that the applicant was asked again. */
  readonly asked: readonly string[];
  /** Which revision of each part the screener had open: what came after it is new. */
  readonly seen: Readonly<Partial<Record<Compartment, number>>>;
}

const readVerdict = (value: unknown): KeptVerdict | undefined => {
  if (!isRecord(value)) return undefined;
  const { code, variant, verdict } = value;
  const note = textOf(value['note'], LONGEST_NOTE);
  const known = verdict === null ? null : VERDICTS.find((each) => each === verdict);
  if (typeof code !== 'string' || !isConditionCode(code) || known === undefined || note === undefined) return undefined;
  return { condition: { code, variant: typeof variant === 'string' ? variant : null }, verdict: known, note };
};

const readSeen = (value: unknown): Screening['seen'] =>
  Object.fromEntries(
    COMPARTMENTS.flatMap((compartment) => {
      const revision = isRecord(value) ? value[compartment] : undefined;
      return typeof revision === 'number' && Number.isInteger(revision) && revision > 0
        ? [[compartment, revision]]
        : [];
    }),
  );

/** What an entry says of a screening; undefined for an entry of another kind, and for one of another shape. */
export const readScreening = (content: unknown): Screening | undefined => {
  if (!isRecord(content) || content['kind'] !== SCREENING_KIND) return undefined;
  const outcome = SCREENING_OUTCOMES.find((each) => each === content['outcome']);
  const { verdicts, asked, seen } = content;
  if (!outcome || !Array.isArray(verdicts) || !Array.isArray(asked)) return undefined;
  const read = verdicts.map(readVerdict);
  if (!read.every((each) => each !== undefined) || !asked.every((key) => typeof key === 'string')) return undefined;
  return { outcome, verdicts: read, asked, seen: readSeen(seen) };
};

/** The JSON of a screening for the log. */
export const screeningContent = ({ outcome, verdicts, asked, seen }: Screening) => ({
  kind: SCREENING_KIND,
  outcome,
  verdicts: verdicts.map(({ condition: { code, variant }, verdict, note }) => ({ code, variant, verdict, note })),
  asked: [...asked],
  seen: { ...seen },
});

/** The text of a working note; undefined for an entry of another kind. */
export const readNote = (content: unknown): string | undefined =>
  isRecord(content) && content['kind'] === NOTE_KIND ? textOf(content['text'], LONGEST_NOTE) : undefined;
