import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, rolesOf } from '@vrijhaven/access';
import type { ApplicationMoves, OfferedDocument } from '@vrijhaven/applications/api';
import { appendEntries, memberOf, permitApplication, refuseMove, roleThatMoves } from '@vrijhaven/applications/api';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day, Refusal } from '@vrijhaven/domain';
import { isDecided } from '@vrijhaven/selection/model';
import { InvalidInput } from '@vrijhaven/server';
import { DecisionRefused } from './decision.type';

interface Decision {
  readonly application: string;
  readonly version: number;
  readonly to: ApplicationState;
  readonly reason: ReasonCode;
  readonly note?: OfferedDocument | null | undefined;
}

interface Means {
  readonly p: VerifyPrimitives;
  readonly today: Day;
  readonly moves: ApplicationMoves;
}

const decideOne = async (
  tx: Tx,
  actor: Actor,
  { p, today, moves }: Means,
  { application: id, version, to, reason, note }: Decision,
): Promise<Refusal | undefined> => {
  const application = await permitApplication(actor, 'application.decide', id, tx, { lock: true });
  if (isRefusal(application)) return application;
  const refusal =
    refuseMove(application, to, rolesOf(actor), version) ?? (await moves.wanting(tx, application, { to }));
  if (refusal !== undefined) return refusal;
  if (note) {
    const added = await appendEntries(tx, actor, { p, today }, { application: id, entries: [note] });
    if (isRefusal(added)) return added;
  }
  const by = roleThatMoves(application.state, to, rolesOf(actor));
  await moves.move(tx, application, { to, reason, by, member: memberOf(actor) });
  return undefined;
};

/**
 * A selection meeting decides upon many at once: all of it or nothing, each as a move with its reason and its sealed
 * note. Taking a step back is the same act, to where the table allows it. Locks go in the order of ids, so that two
 * meetings wait for one another instead of for ever.
 */
export const decide = async (
  tx: Tx,
  actor: Actor,
  means: Means,
  decisions: readonly Decision[],
): Promise<{ readonly id: string; readonly count: number } | DecisionRefused | InvalidInput | NotFound> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const ids = new Set(decisions.map(({ application }) => application));
  if (ids.size !== decisions.length) return new InvalidInput(['decisions']);
  const strange = decisions.findIndex(({ to, note }) => !(isDecided(to) || to === 'scoring') || isMisplaced(note));
  if (strange >= 0) return new InvalidInput([`decisions.${String(strange)}`]);
  for (const decision of [...decisions].sort((left, right) => (left.application < right.application ? -1 : 1))) {
    const refusal = await decideOne(tx, actor, means, decision);
    if (refusal !== undefined) return new DecisionRefused(decision.application, refusal.kind);
  }
  return { id: decisions[0]?.application ?? actor.member, count: decisions.length };
};

const isMisplaced = (note: OfferedDocument | null | undefined): boolean => !!note && note.compartment !== 'notes';
