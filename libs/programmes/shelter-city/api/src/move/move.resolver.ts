import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, answerOwn, ApplicationType, ConsentInput, KeyedArgs, OnHold } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
  StateMismatch,
} from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { spanOf } from '../city/spans-of';
import { ProposeMoveArgs } from '../proposal/proposal.args';
import { readProposal } from '../proposal/proposal.read';
import type { ProposalType } from '../proposal/proposal.type';
import { ProposeResult } from '../proposal/results';
import { answerMove } from './answer-move';
import { proposeMove } from './propose-move';

const AnswerMoveResult = resultUnion(
  'AnswerMoveResult',
  ApplicationType,
  OnHold,
  StateMismatch,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);

@ArgsType()
class AnswerMoveArgs extends KeyedArgs {
  @Field(() => ID)
  readonly proposal!: string;
  @Field(() => Boolean)
  readonly accept!: boolean;
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentInput)
  @Field(() => ConsentInput, { nullable: true, description: 'On a yes: to the next city, given.' })
  readonly consent?: ConsentInput | null;
}

/** A guest goes on to another city while the stay lasts. */
@Resolver()
export class MoveResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ProposeResult)
  @BeginAgain()
  @Requires('residency.sendOn')
  proposeMove(
    @Current() request: RequestContext,
    @Args() args: ProposeMoveArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProposalType | Refusal> {
    return this.acts.run(request, {
      action: 'residency.sendOn',
      args,
      work: (tx) => proposeMove(tx, request.actor, { p: nobleVerifier, now: this.clock.now() }, args),
      answer: (tx, { id }) => readProposal(tx, request.actor, id, spanOf(info)),
    });
  }

  @Mutation(() => AnswerMoveResult)
  @BeginAgain()
  @Requires('proposal.answerMove')
  answerMove(@Current() request: RequestContext, @Args() args: AnswerMoveArgs): Promise<ApplicationType | Refusal> {
    const now = this.clock.now();
    const { proposal, accept, consent = null } = args;
    const answer = { proposal, accept, consent };
    return this.acts.run(request, {
      action: 'proposal.answerMove',
      args,
      work: (tx) => answerMove(tx, request.actor, { p: nobleVerifier, now }, answer),
      answer: (tx) => answerOwn(tx, dayOf(now)),
    });
  }
}
