import type { Scoring } from '@vrijhaven/selection/client';
import type { CaseBrief, Mark, Marks } from '@vrijhaven/selection/model';
import { CRITERIA, CRITERIA_VERSIONS, isDecided } from '@vrijhaven/selection/model';
import type { Defender, Judging } from './defender';
import type { Desk } from './desks';
import { expectKind } from './expect-done';

export { isDecided };

/** What the office tells of an invented case. Nobody is named, so that commissioners judge the case. */
const briefOf = ({ urgency, field, english, languages }: Defender): CaseBrief => ({
  kind: 'case',
  facts: { fields: [field], threatUrgency: [urgency], english: [english], languages },
  texts: {
    work: 'Helps people of a small community to claim what the law gives them, and writes down what happens to them.',
    threat: 'Was followed and warned several times after a report; colleagues were questioned.',
    effect: 'Rest and a security training would let the work go on; others could take over in the meantime.',
    alternatives: 'Moved within the country twice. A national network has no place.',
    return: 'Wants to return as soon as attention has moved on; the family stays behind.',
  },
});

export const brief = async (scoring: Scoring, record: string, defender: Defender): Promise<void> => {
  expectKind(await scoring.prepareBrief(record, briefOf(defender)), 'done', `a brief of ${defender.alias}`);
};

/** Marks that differ from case to case and from person to person, the same in every demonstration. */
const marksOf = (alias: string, person: number): Marks => {
  const letters = [...new TextEncoder().encode(alias)].reduce((sum, letter) => sum + letter, 0);
  const entries = CRITERIA.map((criterion, at) => [criterion, 2 + ((letters + at * 5 + person * 3) % 4)] as const);
  return Object.fromEntries(entries) as Record<(typeof CRITERIA)[number], Mark>;
};

const noteOf = (person: number): string => (person === 1 ? 'The plan for the return convinces me.' : '');

/** What one commissioner does with a case, each before they could see another. */
const judge = async (desk: Desk, person: number, what: Judging, record: string, { alias }: Defender): Promise<void> => {
  const { scoring } = desk;
  const criteria = CRITERIA_VERSIONS[0].version;
  const note = noteOf(person);
  switch (what) {
    case 'wait':
      return;
    case 'recuse':
      expectKind(await scoring.recuse(record), 'done', `standing back from ${alias}`);
      return;
    case 'abstain': {
      const content = { kind: 'abstention', reason: 'outsideKnowledge', note } as const;
      expectKind(await scoring.assess(record, content), 'done', `an abstention on ${alias}`);
      return;
    }
    case 'score': {
      const content = { kind: 'score', criteria, marks: marksOf(alias, person), note } as const;
      expectKind(await scoring.assess(record, content), 'done', `a score of ${alias}`);
    }
  }
};

/** Two are enough for a decision; more and other things happen where the script says so. */
export const score = async (commission: readonly Desk[], record: string, defender: Defender): Promise<void> => {
  const judged = defender.judged ?? ['score', 'score'];
  for (const [person, what] of judged.entries()) {
    const desk = commission[person];
    if (desk) await judge(desk, person, what, record, defender);
  }
};
