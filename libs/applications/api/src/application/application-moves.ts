import { Inject, Injectable } from '@nestjs/common';
import type { ApplicationActor, ApplicationState, MoveNeed, ReasonCode } from '@vrijhaven/applications/model';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { canMove, hourOf } from '@vrijhaven/domain';
import { CLOCK, StateMismatch } from '@vrijhaven/server';
import { ApplicationEntity } from './application.entity';
import { insertTransition, moveWhere, setState } from './application.store';
import type { Many } from './application.store';
import { NotReady } from './not-ready.type';

/** One move of a locked application. */
export interface Move {
  readonly to: ApplicationState;
  readonly reason: ReasonCode;
  readonly by: ApplicationActor;
  /** Who moved it, where a member did. */
  readonly member: string | null;
  /** What the act of this move carries into the same transaction: only its own door can say so. */
  readonly brings?: readonly MoveNeed[];
}

/** What a programme does in the same transaction when an application moves. */
export type Follower = (tx: Tx, application: ApplicationEntity, move: Move) => Promise<void>;

/**
 * What a programme says of applications `a` in SQL, so that a whole call can end in a few statements. A follower
 * without it is told of every single application.
 */
export interface CohortRule {
  /** Somebody who is here: the end of a call does not concern them. */
  readonly here: string;
  /** Somebody whose stay has not begun. */
  readonly ahead: string;
  /** The follower has something to do for this one. */
  readonly concerned: string;
}

interface Following {
  readonly follower: Follower;
  readonly rule: CohortRule | undefined;
}

/** What a slice asks of an application before it moves; undefined where nothing is wanting. */
export type Guard = (tx: Tx, application: ApplicationEntity, to: ApplicationState) => Promise<MoveNeed | undefined>;

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
  readonly #followings: Following[] = [];
  readonly #guards: Guard[] = [];

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Programmes register when their module starts; an application knows no programme. */
  follow(follower: Follower, rule?: CohortRule): void {
    this.#followings.push({ follower, rule });
  }

  /** What the programmes said of cohorts. */
  get cohortRules(): readonly CohortRule[] {
    return this.#followings.flatMap(({ rule }) => rule ?? []);
  }

  /** The same for what has to be there first. */
  guard(guard: Guard): void {
    this.#guards.push(guard);
  }

  /** What is wanting for a move of a locked application that the table allows, if anything is. */
  async wanting(
    tx: Tx,
    application: ApplicationEntity,
    { to, brings = [] }: Pick<Move, 'to' | 'brings'>,
  ): Promise<NotReady | undefined> {
    const missing: MoveNeed[] = [];
    for (const guard of this.#guards) {
      const need = await guard(tx, application, to);
      if (need !== undefined && !brings.includes(need)) missing.push(need);
    }
    return missing.length === 0 ? undefined : new NotReady(missing);
  }

  /** Moves a locked application; a move that the table does not know is a fault of the caller. */
  async move(tx: Tx, application: ApplicationEntity, move: Move): Promise<void> {
    if (refuseMove(application, move.to, [move.by]) !== undefined)
      throw new Error(`no move from ${application.state} to ${move.to} by ${move.by}`);
    const wanting = await this.wanting(tx, application, move);
    if (wanting !== undefined) throw new Error(`no move to ${move.to} without ${wanting.missing.join(', ')}`);
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
    for (const { follower } of this.#followings) await follower(tx, application, move);
  }

  /**
   * Moves all that a condition names, in few statements, each with its history; answers how many. The condition names states
   * from which the table allows the move: one that it does not allow is a fault of the caller.
   */
  async moveMany(tx: Tx, many: Many, move: Move): Promise<number> {
    const moved = await moveWhere(tx, many, { ...move, atHour: hourOf(this.clock.now()) });
    const stray = moved.find(({ from }) => !canMove(applicationLifecycle, from, move.to, [move.by]));
    if (stray !== undefined) throw new Error(`no move from ${stray.from} to ${move.to} by ${move.by}`);
    const ids = moved.map(({ id }) => id);
    for (const { follower, rule } of this.#followings) {
      for (const application of await this.concerned(tx, ids, rule)) await follower(tx, application, move);
    }
    return ids.length;
  }

  private concerned(tx: Tx, ids: readonly string[], rule: CohortRule | undefined): Promise<ApplicationEntity[]> {
    return tx
      .getRepository(ApplicationEntity)
      .createQueryBuilder('a')
      .where('a.id = any (:ids)', { ids })
      .andWhere(rule?.concerned ?? 'true')
      .orderBy('a.id')
      .getMany();
  }
}
