import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationActor, ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { canMove, hourOf } from '@vrijhaven/domain';
import { CLOCK, StateMismatch } from '@vrijhaven/server';
import type { ApplicationEntity } from './application.entity';
import { insertTransition, setState } from './application.store';

/** One move of a locked application. */
export interface Move {
  readonly to: ApplicationState;
  readonly reason: ReasonCode;
  readonly by: ApplicationActor;
  /** Who moved it, where a member did. */
  readonly member: string | null;
}

/** What a programme does in the same transaction when an application moves. */
export type Follower = (tx: Tx, application: ApplicationEntity, move: Move) => Promise<void>;

/** The refusal where none of `actors` may move the application there, or `version` is not its newest. */
export const refuseMove = (
  application: ApplicationEntity,
  to: ApplicationState,
  actors: readonly ApplicationActor[],
  version = application.version,
): StateMismatch | undefined =>
  version === application.version && canMove(applicationLifecycle, application.state, to, actors)
    ? undefined
    : new StateMismatch(application);

/**
 * The only way in which an application changes its state: the table of the lifecycle allows it, the history
 * records it, and the programmes that hold something of it follow.
 */
@Injectable()
export class ApplicationMoves {
  readonly #followers: Follower[] = [];

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Programmes register when their module starts; an application knows no programme. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  /** Moves a locked application; a move that the table does not know is a fault of the caller. */
  async move(tx: Tx, application: ApplicationEntity, move: Move): Promise<void> {
    if (refuseMove(application, move.to, [move.by]) !== undefined)
      throw new Error(`no move from ${application.state} to ${move.to} by ${move.by}`);
    await setState(tx, application, move.to);
    await insertTransition(tx, {
      applicationId: application.id,
      fromState: application.state,
      toState: move.to,
      reason: move.reason,
      actorRole: move.by,
      memberId: move.member,
      atHour: hourOf(this.clock.now()),
    });
    for (const follower of this.#followers) await follower(tx, application, move);
  }
}
