import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, Requires } from '@vrijhaven/access';
import { Acts, KeyedArgs } from '@vrijhaven/applications/api';
import type { Clock, Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current, Transactions } from '@vrijhaven/server';
import { readRecusals } from './recusal.read';
import { RecusalType, RecusedType, RecuseResult } from './recusal.type';
import { recuse } from './recuse';

@ArgsType()
class RecuseArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
}

/** Standing back from an application, and who did. */
@Resolver()
export class RecusalResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [RecusalType])
  @Requires('recusal.read')
  async recusals(
    @Current() request: RequestContext,
    @Args('application', { type: () => ID }) application: string,
  ): Promise<RecusalType[]> {
    if (!isId(application)) return [];
    return this.transactions.run(request, (tx) => readRecusals(tx, request.actor, application));
  }

  @Mutation(() => RecuseResult)
  @BeginAgain()
  @Requires('application.recuse')
  recuse(@Current() request: RequestContext, @Args() args: RecuseArgs): Promise<RecusedType | Refusal> {
    return this.acts.run(request, {
      action: 'application.recuse',
      args,
      work: (tx) => recuse(tx, request.actor, args.application, this.clock.now()),
      answer: (_tx, { id }) => Promise.resolve({ id }),
    });
  }
}
