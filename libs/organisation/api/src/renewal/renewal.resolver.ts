import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, NOT_FOUND, Public, Requires } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, Journal, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { readPeople } from '../member/member.read';
import { OfferedAccountArgs } from '../member/offered-account.args';
import { answerRenewal } from './answer-renewal';
import { completeRenewal } from './complete-renewal';
import { RenewalEntity } from './renewal.entity';
import { permitRenewal, readRenewals, seeRenewal } from './renewal.store';
import {
  AnswerRenewalResult,
  CompleteRenewalArgs,
  CompleteRenewalResult,
  EndRenewalResult,
  RenewalType,
  StartRenewalArgs,
  StartRenewalResult,
} from './renewal.type';
import { startRenewal } from './start-renewal';

@Resolver(() => RenewalType)
export class RenewalResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Requires('renewal.read')
  @Query(() => [RenewalType])
  renewals(@Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => readRenewals(tx, request.actor, this.today()));
  }

  @Public('the member has lost every way in; who knows the id was told it')
  @Query(() => RenewalType, { nullable: true })
  async renewal(@Args('id', { type: () => ID }) id: string, @Current() request: RequestContext) {
    if (!isId(id)) return null;
    return this.transactions.run(request, (tx) => seeRenewal(tx, id, this.today()));
  }

  @Requires('renewal.start')
  @Mutation(() => StartRenewalResult)
  startRenewal(@Args() args: StartRenewalArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await startRenewal(tx, request.actor, args, this.today());
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'renewal.start', answer.id);
      return this.show(tx, request, answer.id);
    });
  }

  @Requires('renewal.end')
  @Mutation(() => EndRenewalResult)
  endRenewal(@Args('id', { type: () => ID }) id: string, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const renewal = await permitRenewal(request.actor, 'renewal.end', id, tx, { lock: true });
      if (isRefusal(renewal)) return renewal;
      if (renewal.state !== 'open' && renewal.state !== 'answered') return NOT_FOUND;
      await tx.update(RenewalEntity, { id }, { state: 'withdrawn' });
      await this.journal.record(tx, request.actor, 'renewal.end', id);
      return this.show(tx, request, id);
    });
  }

  @Public('the member has lost every way in; who knows the id was told it')
  @Mutation(() => AnswerRenewalResult)
  answerRenewal(@Args() args: OfferedAccountArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => answerRenewal(tx, args, this.today()));
  }

  @Requires('renewal.complete')
  @Mutation(() => CompleteRenewalResult)
  completeRenewal(@Args() args: CompleteRenewalArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await completeRenewal(tx, request.actor, args);
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'renewal.complete', answer.member);
      return (await readPeople(tx, answer.member))[0];
    });
  }

  private async show(tx: Tx, { actor }: RequestContext, id: string) {
    const [shown] = await readRenewals(tx, actor, this.today(), id);
    return shown ?? NOT_FOUND;
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
