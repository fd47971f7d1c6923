import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, Journal, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { endAct } from './end-act';
import { proposeAct } from './propose-act';
import { ProposeActInput } from './waiting-act.input';
import { permitAct, readActs, showAct } from './waiting-act.store';
import { EndActResult, ProposeActResult, WaitingActType } from './waiting-act.type';

@Resolver(() => WaitingActType)
export class WaitingActResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Requires('act.read')
  @Query(() => [WaitingActType])
  waitingActs(@Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => readActs(tx, request.actor, this.today()));
  }

  @Requires('act.propose')
  @Mutation(() => ProposeActResult)
  proposeAct(@Args('input') input: ProposeActInput, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await proposeAct(tx, request.actor, input, this.clock.now());
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'act.propose', answer.id);
      const row = await permitAct(request.actor, 'act.read', answer.id, tx);
      return isRefusal(row) ? row : showAct(row, this.today());
    });
  }

  @Requires('act.end')
  @Mutation(() => EndActResult)
  endAct(@Args('id', { type: () => ID }) id: string, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const act = await endAct(tx, request.actor, id);
      if (isRefusal(act)) return act;
      await this.journal.record(tx, request.actor, 'act.end', id);
      return showAct(act, this.today());
    });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
