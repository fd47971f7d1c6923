import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, CallType, KeyedArgs, readCall } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Clock, Day, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  DayScalar,
  InvalidInput,
  IsDay,
  KeyReused,
  NotFound,
  resultUnion,
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { IsInt, Min } from 'class-validator';
import { closeStandingCall, openStandingCall, readStandingCall } from './keep-standing-call';

@ArgsType()
class CloseStandingCallArgs extends KeyedArgs {
  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'Of the call; 0 before it was opened for the first time.' })
  readonly version!: number;
}

@ArgsType()
class OpenStandingCallArgs extends CloseStandingCallArgs {
  @IsDay()
  @Field(() => DayScalar, { description: 'The last day on which one may ask by it.' })
  readonly closesOn!: Day;
}

const StandingCallResult = resultUnion(
  'StandingCallResult',
  CallType,
  ...[StateMismatch, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<CallType | Refusal>;

/** The call by which somebody new asks for a pairing. */
@Resolver()
export class StandingCallResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => CallType, { nullable: true, description: 'Null before it was opened for the first time.' })
  @Requires('pairingCall.keep')
  standingCall(@Current() request: RequestContext): Promise<CallType | null> {
    return this.transactions.run(request, (tx) => readStandingCall(tx, this.today));
  }

  @Mutation(() => StandingCallResult, { description: 'Or gives the open one another last day.' })
  @BeginAgain()
  @Requires('pairingCall.keep')
  openStandingCall(@Current() request: RequestContext, @Args() args: OpenStandingCallArgs): Answer {
    return this.act(request, args, (tx) => openStandingCall(tx, request.actor, this.today, args));
  }

  @Mutation(() => StandingCallResult)
  @BeginAgain()
  @Requires('pairingCall.keep')
  closeStandingCall(@Current() request: RequestContext, @Args() args: CloseStandingCallArgs): Answer {
    return this.act(request, args, (tx) => closeStandingCall(tx, request.actor, this.today, args));
  }

  private get today(): Day {
    return dayOf(this.clock.now());
  }

  private act(
    request: RequestContext,
    args: KeyedArgs,
    work: (tx: Tx) => Promise<Refusal | { readonly id: string }>,
  ): Answer {
    return this.acts.run(request, {
      ...{ action: 'pairingCall.keep', args, work },
      answer: (tx, { id }) => readCall(tx, id, this.today),
    });
  }
}
