import type { Tx } from '@vrijhaven/database';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { APPLICATION_STATES, applicationLifecycle } from '@vrijhaven/applications/model';
import { canMove } from '@vrijhaven/domain';
import type { ApplicationMoves } from '../application/application-moves';
import { readOne } from '../sql/read-one';
import type { CohortType } from './cohort.type';

/** States from which the end of a call takes an application along. */
export const ENDED_BY_CALL: readonly ApplicationState[] = APPLICATION_STATES.filter((state) =>
  canMove(applicationLifecycle, state, 'callCancelled', ['system']),
);

const any = (conditions: readonly string[]): string => (conditions.length > 0 ? conditions.join(' or ') : 'false');

/** SQL: the person behind application `a` is here, by the word of any programme. */
export const isHere = (moves: ApplicationMoves): string => `(${any(moves.cohortRules.map(({ here }) => here))})`;

/** Whom the end of a call would concern, in numbers. The desk shows them before it asks. */
export const readCohort = (tx: Tx, moves: ApplicationMoves, call: string): Promise<CohortType> => {
  const ahead = `(${any(moves.cohortRules.map(({ ahead: stay }) => stay))})`;
  const here = isHere(moves);
  return readOne(
    tx,
    `select json_build_object('id', $1::uuid,
       'ending', count(*) filter (where a.state = any ($2::text[]) and not ${here}),
       'stays', count(*) filter (where a.state = any ($2::text[]) and not ${here} and ${ahead}),
       'here', count(*) filter (where ${here}),
       'held', count(*) filter (where a.state = 'safetyHold' and not ${here}),
       'carriable', count(*) filter (where a.state = 'callCancelled')) as answer
     from application a where a.call_id = $1`,
    [call, ENDED_BY_CALL],
  );
};
