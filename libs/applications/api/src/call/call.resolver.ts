import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, Public, Requires } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Clock, Day, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  resultUnion,
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { Acts } from '../act/acts';
import type { Done } from '../act/acts';
import type { KeyedArgs } from '../act/keyed.args';
import { ApplicationMoves } from '../application/application-moves';
import {
  CancelCallArgs,
  CarryOverArgs,
  CreateCallArgs,
  EditCallArgs,
  MoveCallArgs,
  PostponeCallArgs,
} from './call.input';
import { permitCall } from './call.permit';
import { readCall, readCalls } from './call.read';
import { CallType } from './call.type';
import { cancelCall } from './cancel-call';
import { carryOver } from './carry-over';
import { readCohort } from './cohort.read';
import { CohortType } from './cohort.type';
import { createCall } from './create-call';
import { editCall } from './edit-call';
import { moveCall, postponeCall } from './move-call';

const CreateCallResult = resultUnion('CreateCallResult', CallType, InvalidInput, KeyReused, NotFound);
const ChangeCallResult = resultUnion('ChangeCallResult', CallType, StateMismatch, InvalidInput, KeyReused, NotFound);

type Answer = Promise<CallType | Refusal>;

/** Calls for applications: read by everybody, kept by coordinators. */
@Resolver()
export class CallResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [CallType], { description: 'Open calls first, then the newest.' })
  @Public('whoever is threatened may know what can be applied for')
  calls(@Current() request: RequestContext): Promise<CallType[]> {
    return this.transactions.run(request, (tx) => readCalls(tx, this.today));
  }

  @Query(() => CohortType, { nullable: true, description: 'Whom the end of a call would concern, in numbers.' })
  @Requires('call.move')
  async cohort(
    @Current() request: RequestContext,
    @Args('call', { type: () => ID }) call: string,
  ): Promise<CohortType | null> {
    if (!isId(call)) return null;
    return this.transactions.run(request, async (tx) =>
      'kind' in (await permitCall(request.actor, 'call.move', call, tx)) ? null : readCohort(tx, this.moves, call),
    );
  }

  @Mutation(() => CreateCallResult)
  @BeginAgain()
  @Requires('call.create')
  createCall(@Current() request: RequestContext, @Args() args: CreateCallArgs): Answer {
    return this.act(request, 'call.create', args, (tx) => createCall(tx, request.actor, args.input));
  }

  @Mutation(() => ChangeCallResult, { description: 'Other conditions or questions of an open call: a new version.' })
  @BeginAgain()
  @Requires('call.edit')
  editCall(@Current() request: RequestContext, @Args() args: EditCallArgs): Answer {
    return this.act(request, 'call.edit', args, (tx) => editCall(tx, request.actor, args, this.today));
  }

  @Mutation(() => ChangeCallResult, { description: 'Opens or closes a call today, ahead of its day.' })
  @BeginAgain()
  @Requires('call.move')
  moveCall(@Current() request: RequestContext, @Args() args: MoveCallArgs): Answer {
    return this.act(request, 'call.move', args, (tx) => moveCall(tx, request.actor, args, this.today));
  }

  @Mutation(() => ChangeCallResult)
  @BeginAgain()
  @Requires('call.move')
  postponeCall(@Current() request: RequestContext, @Args() args: PostponeCallArgs): Answer {
    return this.act(request, 'call.move', args, (tx) => postponeCall(tx, request.actor, args, this.today));
  }

  @Mutation(() => ChangeCallResult, { description: 'With every live application whose person is not here yet.' })
  @BeginAgain()
  @Requires('call.move')
  cancelCall(@Current() request: RequestContext, @Args() args: CancelCallArgs): Answer {
    return this.act(request, 'call.move', args, (tx) => cancelCall(tx, request.actor, this.moves, args, this.today));
  }

  @Mutation(() => ChangeCallResult, { description: 'Answers the call that takes the applications over.' })
  @BeginAgain()
  @Requires('call.carry')
  carryOver(@Current() request: RequestContext, @Args() args: CarryOverArgs): Answer {
    return this.act(request, 'call.carry', args, (tx) => carryOver(tx, request.actor, this.moves, args, this.today));
  }

  private act(
    request: RequestContext,
    action: 'call.create' | 'call.edit' | 'call.move' | 'call.carry',
    args: KeyedArgs,
    work: (tx: Tx) => Promise<Done | Refusal>,
  ): Answer {
    return this.acts.run(request, { action, args, work, answer: (tx, { id }) => readCall(tx, id, this.today) });
  }

  private get today(): Day {
    return dayOf(this.clock.now());
  }
}
