import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import {
  Acts,
  ApplicationMoves,
  ApplicationType,
  ConsentInput,
  KeyedArgs,
  answerOwn,
} from '@vrijhaven/applications/api';
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
import { answerOffer } from './answer-offer';

const AnswerOfferResult = resultUnion(
  'AnswerOfferResult',
  ApplicationType,
  StateMismatch,
  NotSigned,
  InvalidInput,
  NotFound,
  KeyReused,
);

@ArgsType()
class AnswerOfferArgs extends KeyedArgs {
  @Field(() => Boolean)
  readonly accept!: boolean;
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentInput)
  @Field(() => ConsentInput, { nullable: true, description: 'On acceptance: to the city that offers, given.' })
  readonly consent?: ConsentInput | null;
}

@Resolver()
export class OfferResolver {
  constructor(
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => AnswerOfferResult)
  @BeginAgain()
  @Requires('application.answerOffer')
  answerOffer(@Current() request: RequestContext, @Args() args: AnswerOfferArgs): Promise<ApplicationType | Refusal> {
    const today = dayOf(this.clock.now());
    const answer = { accept: args.accept, consent: args.consent ?? null };
    return this.acts.run(request, {
      action: 'application.answerOffer',
      args,
      work: (tx) => answerOffer(tx, request.actor, { p: nobleVerifier, moves: this.moves, today }, answer),
      answer: (tx) => answerOwn(tx, today),
    });
  }
}
