import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { CLOCK, Current, InvalidInput, KeyReused, NotFound, resultUnion, Transactions } from '@vrijhaven/server';
import { Acts } from '../act/acts';
import { CreateCallArgs } from './call.input';
import { readCall, readCalls } from './call.read';
import { CallType } from './call.type';
import { createCall } from './create-call';

const CreateCallResult = resultUnion('CreateCallResult', CallType, InvalidInput, KeyReused, NotFound);

@Resolver()
export class CallResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [CallType], { description: 'Open calls first, then the newest.' })
  @Public('whoever is threatened may know what can be applied for')
  calls(@Current() request: RequestContext): Promise<CallType[]> {
    return this.transactions.run(request, (tx) => readCalls(tx, dayOf(this.clock.now())));
  }

  @Mutation(() => CreateCallResult)
  @Requires('call.create')
  createCall(@Current() request: RequestContext, @Args() args: CreateCallArgs): Promise<CallType | Refusal> {
    return this.acts.run(request, {
      action: 'call.create',
      args,
      work: (tx) => createCall(tx, request.actor, args.input),
      answer: (tx, { id }) => readCall(tx, id, dayOf(this.clock.now())),
    });
  }
}
