import { ABSTAIN_REASONS } from './assessment';
import type { AbstainReason, ScoreContent } from './assessment';
import { CRITERIA, criteriaOf, MARKS } from './criteria';
import type { Mark, Marks } from './criteria';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (json: unknown): Fields | undefined =>
  json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as Fields) : undefined;

const isMark = (value: unknown): value is Mark => (MARKS as readonly unknown[]).includes(value);
const isReason = (value: unknown): value is AbstainReason => (ABSTAIN_REASONS as readonly unknown[]).includes(value);

const readMarks = (json: unknown): Marks | undefined => {
  const fields = fieldsOf(json);
  if (!fields || Object.keys(fields).length !== CRITERIA.length) return undefined;
  return CRITERIA.every((each) => isMark(fields[each])) ? (fields as Marks) : undefined;
};

/** What an opened entry of the log says; undefined for anything that no honest client wrote. */
export const readScore = (json: unknown): ScoreContent | undefined => {
  const fields = fieldsOf(json);
  const note = fields?.['note'];
  if (!fields || typeof note !== 'string') return undefined;
  if (fields['kind'] === 'abstention' && isReason(fields['reason']))
    return { kind: 'abstention', reason: fields['reason'], note };
  const [marks, criteria] = [readMarks(fields['marks']), fields['criteria']];
  if (fields['kind'] !== 'score' || !marks || typeof criteria !== 'number' || !criteriaOf(criteria)) return undefined;
  return { kind: 'score', criteria, marks, note };
};
