import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, Requires } from '@vrijhaven/access';
import { Acts, ApplicationMoves, DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { AssessmentState } from '@vrijhaven/selection/model';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current, Transactions } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { assess } from './assess';
import { decide } from './decide';
import { DecideArgs, DecidedType, DecideResult } from './decision.type';
import { prepareBrief } from './prepare-brief';
import { readScoringCases, readSelectionCases } from './scoring.read';
import {
  AssessedType,
  AssessmentStateEnum,
  AssessResult,
  BriefPreparedType,
  PrepareBriefResult,
  ScoringCaseType,
  SelectionCaseType,
} from './scoring.type';

@ArgsType()
class PrepareBriefArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly entry!: DocumentInput;
}

@ArgsType()
class AssessArgs extends PrepareBriefArgs {
  @Field(() => AssessmentStateEnum)
  readonly state!: AssessmentState;
}

/** From the brief to the decision, without the person. */
@Resolver()
export class ScoringResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [ScoringCaseType])
  @Requires('application.assess')
  scoringCases(@Current() request: RequestContext): Promise<ScoringCaseType[]> {
    return this.transactions.run(request, (tx) => readScoringCases(tx, request.actor));
  }

  @Query(() => [SelectionCaseType])
  @Requires('application.decide')
  async selectionCases(
    @Current() request: RequestContext,
    @Args('call', { type: () => ID }) call: string,
    @Args('scored', { type: () => Boolean, defaultValue: false }) scored: boolean,
  ): Promise<SelectionCaseType[]> {
    if (!isId(call)) return [];
    return this.transactions.run(request, (tx) => readSelectionCases(tx, request.actor, call, scored));
  }

  @Mutation(() => PrepareBriefResult)
  @BeginAgain()
  @Requires('application.brief')
  prepareBrief(
    @Current() request: RequestContext,
    @Args() args: PrepareBriefArgs,
  ): Promise<BriefPreparedType | Refusal> {
    const now = { p: nobleVerifier, now: this.clock.now() };
    return this.acts.run(request, {
      action: 'application.brief',
      args,
      work: (tx) => prepareBrief(tx, request.actor, now, args),
      answer: (_tx, { id }) => Promise.resolve({ id }),
    });
  }

  @Mutation(() => AssessResult)
  @BeginAgain()
  @Requires('application.assess')
  assess(@Current() request: RequestContext, @Args() args: AssessArgs): Promise<AssessedType | Refusal> {
    const now = { p: nobleVerifier, now: this.clock.now() };
    return this.acts.run(request, {
      action: 'application.assess',
      args,
      work: (tx) => assess(tx, request.actor, now, args),
      answer: (_tx, { id }) => Promise.resolve({ id }),
    });
  }

  @Mutation(() => DecideResult)
  @BeginAgain()
  @Requires('application.decide')
  decide(@Current() request: RequestContext, @Args() args: DecideArgs): Promise<DecidedType | Refusal> {
    const means = { p: nobleVerifier, today: dayOf(this.clock.now()), moves: this.moves };
    return this.acts.run(request, {
      action: 'application.decide',
      args,
      work: (tx) => decide(tx, request.actor, means, args.decisions),
      answer: (_tx, { count }: { readonly id: string; readonly count: number }) => Promise.resolve({ count }),
    });
  }
}
