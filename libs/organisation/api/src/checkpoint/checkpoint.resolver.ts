import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, Journal, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { CheckpointInput } from './checkpoint.input';
import { newestCheckpoint } from './checkpoint.store';
import { CheckpointType, PublishCheckpointResult } from './checkpoint.type';
import { publishCheckpoint } from './publish-checkpoint';

@Resolver(() => CheckpointType)
export class CheckpointResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Public('applicants learn from it to which keys they may seal')
  @Query(() => CheckpointType)
  checkpoint(@Current() request: RequestContext) {
    return this.transactions.run(request, newestCheckpoint);
  }

  @Requires('checkpoint.publish')
  @Mutation(() => PublishCheckpointResult)
  publishCheckpoint(@Args('input') input: CheckpointInput, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await publishCheckpoint(tx, request.actor, input, this.clock.now());
      if (!isRefusal(answer)) await this.journal.record(tx, request.actor, 'checkpoint.publish', 'checkpoint');
      return answer;
    });
  }
}
