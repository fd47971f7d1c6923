import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { isRefusal } from '@vrijhaven/database';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { CLOCK, Current, Journal, Transactions } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { ApplicationType } from '../application/application.type';
import { answerOwn } from '../application/read-own';
import { ConsentResult } from '../application/results';
import { ConsentFollowers } from './consent-followers';
import { ConsentInput } from './consent.input';
import { recordConsent } from './record-consent';

@ArgsType()
class RecordConsentArgs {
  @ValidateNested()
  @Type(() => ConsentInput)
  @Field(() => ConsentInput)
  readonly consent!: ConsentInput;
}

@Resolver()
export class ConsentResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    private readonly followers: ConsentFollowers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Needs no idempotency key: a statement carries its own sequence and signature. */
  @Mutation(() => ConsentResult)
  @Requires('consent.record')
  recordConsent(
    @Current() request: RequestContext,
    @Args() { consent }: RecordConsentArgs,
  ): Promise<ApplicationType | Refusal> {
    const today = dayOf(this.clock.now());
    return this.transactions.run(request, async (tx) => {
      const done = await recordConsent(
        tx,
        request.actor,
        { p: nobleVerifier, followers: this.followers },
        consent,
        today,
      );
      if (isRefusal(done)) return done;
      await this.journal.record(tx, request.actor, 'consent.record', done.id);
      return answerOwn(tx, today);
    });
  }
}
