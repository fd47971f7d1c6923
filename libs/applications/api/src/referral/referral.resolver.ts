import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, Requires } from '@vrijhaven/access';
import type { Clock, EntryProgramme, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  KeyReused,
  NotFound,
  resultUnion,
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { IsInt, Min } from 'class-validator';
import { Acts } from '../act/acts';
import { KeyedArgs } from '../act/keyed.args';
import { ConsentMissing } from '../consent/consent-missing.type';
import { OnHold } from '../thread/on-hold.type';
import { readReferrals } from './referral.read';
import { OtherProgrammeEnum, ReferralsType } from './referral.type';
import { suggestReferral, withdrawReferral } from './suggest-referral';

const SuggestReferralResult = resultUnion(
  'SuggestReferralResult',
  ReferralsType,
  ConsentMissing,
  OnHold,
  StateMismatch,
  NotFound,
  KeyReused,
);
const EndReferralResult = resultUnion('EndReferralResult', ReferralsType, StateMismatch, NotFound, KeyReused);

@ArgsType()
class SuggestReferralArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @Field(() => OtherProgrammeEnum)
  readonly programme!: EntryProgramme;
}

@ArgsType()
class EndReferralArgs extends SuggestReferralArgs {
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

type Answer = Promise<ReferralsType | Refusal>;

/** "You could also …": what the office suggests, by consent, and the defender decides. */
@Resolver()
export class ReferralResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ReferralsType, { nullable: true })
  @Requires('application.refer')
  async referrals(
    @Current() request: RequestContext,
    @Args('application', { type: () => ID }) application: string,
  ): Promise<ReferralsType | null> {
    if (!isId(application)) return null;
    return this.transactions.run(request, (tx) => readReferrals(tx, request.actor, application));
  }

  @Query(() => ReferralsType, { nullable: true })
  @Requires('entry.readOwn')
  async myReferrals(@Current() request: RequestContext): Promise<ReferralsType | null> {
    const { actor } = request;
    if (actor.kind !== 'receipt' || actor.record === undefined) return null;
    const { record } = actor;
    return this.transactions.run(request, (tx) => readReferrals(tx, actor, record));
  }

  @Mutation(() => SuggestReferralResult)
  @BeginAgain()
  @Requires('application.refer')
  suggestReferral(@Current() request: RequestContext, @Args() args: SuggestReferralArgs): Answer {
    const today = dayOf(this.clock.now());
    return this.acts.run(request, {
      action: 'application.refer',
      args,
      work: (tx) => suggestReferral(tx, request.actor, args, today),
      answer: (tx, { id }) => readReferrals(tx, request.actor, id),
    });
  }

  @Mutation(() => EndReferralResult)
  @BeginAgain()
  @Requires('application.refer')
  endReferral(@Current() request: RequestContext, @Args() args: EndReferralArgs): Answer {
    return this.acts.run(request, {
      action: 'application.refer',
      args,
      work: (tx) => withdrawReferral(tx, request.actor, args),
      answer: (tx, { id }) => readReferrals(tx, request.actor, id),
    });
  }
}
