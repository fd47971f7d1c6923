import type { Actor, NotFound } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import type { ApplicationMoves, OnHold } from '@vrijhaven/applications/api';
import { memberOf, refuseHeld, refuseMove } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { canMove } from '@vrijhaven/domain';
import { StateMismatch } from '@vrijhaven/server';
import { proposalLifecycle } from '@vrijhaven/shelter-city/model';
import { lockCase } from './lock-case';
import { readProposal } from './proposal.read';
import { setProposalState } from './proposal.store';
import type { ProposalType } from './proposal.type';

interface Answering {
  readonly proposal: string;
  readonly accept: boolean;
  readonly reason: ReasonCode;
  readonly version: number;
}

export interface Answered {
  readonly id: string;
  /** A declined proposal cannot be read any more, so its last answer is kept, without what was sealed. */
  readonly declined?: ProposalType;
}

/** What the city is told about what it just declined. Its team is served nothing sealed from now on. */
const lastWord = ({
  id,
  city,
  version,
  proposedOn,
  isMove,
  agreed,
  stays,
  candidate: { id: record, keys },
}: ProposalType): ProposalType => ({
  id,
  city,
  state: 'declined',
  version: version + 1,
  proposedOn,
  isMove,
  agreed,
  stays,
  candidate: { id: record, keys, state: 'cityDeclined', documents: [], consents: [] },
  residency: null,
});

/** A city says yes or no. [Note: a decline costs the candidate nothing] both ways out lead back to the pool. */
export const answerProposal = async (
  tx: Tx,
  actor: Actor,
  moves: ApplicationMoves,
  { proposal: id, accept, reason, version }: Answering,
): Promise<Answered | NotFound | OnHold | StateMismatch> => {
  const found = await lockCase(tx, actor, 'proposal.answer', id);
  if (isRefusal(found)) return found;
  const { proposal, application } = found;
  const answer = accept ? 'accepted' : 'declined';
  if (version !== proposal.version || !canMove(proposalLifecycle, proposal.state, answer, rolesOf(actor)))
    return new StateMismatch(proposal);
  const held = refuseHeld(application);
  if (held !== undefined) return held;
  const to = accept ? 'cityAccepted' : 'cityDeclined';
  // A guest who may move on is placed and stays so, whatever the next city answers.
  const refusal = proposal.isMove ? undefined : refuseMove(application, to, ['system']);
  if (refusal !== undefined) return refusal;

  const before = accept ? undefined : await readProposal(tx, actor, id, undefined);
  if (isRefusal(before)) return before;
  // The application first: once the proposal is declined, the city has nothing to do with it any more.
  if (!proposal.isMove) await moves.move(tx, application, { to, reason, by: 'system', member: memberOf(actor) });
  await setProposalState(tx, proposal, answer);
  return before === undefined ? { id } : { id, declined: lastWord(before) };
};
