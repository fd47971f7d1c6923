import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { Current, NotFound, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { NameArgs, OwnThingArgs } from './account.input';
import { dismissNotices, endOtherSessions, endOwnSession, nameOwnSession, readOwnAccount } from './account.store';
import { OwnAccountResult, OwnAccountType } from './account.type';

/** One's own sessions, and what one is told. Every answer is the account as it is afterwards. */
@Resolver()
export class AccountResolver {
  constructor(private readonly transactions: Transactions) {}

  @Requires('session.read')
  @Query(() => OwnAccountType)
  ownAccount(@Current() request: RequestContext) {
    return this.transactions.run(request, readOwnAccount);
  }

  @Requires('session.end')
  @Mutation(() => OwnAccountResult)
  endSession(@Args() { id }: OwnThingArgs, @Current() request: RequestContext) {
    return this.change(request, (tx) => endOwnSession(tx, id));
  }

  @Requires('session.end')
  @Mutation(() => OwnAccountResult)
  endOtherSessions(@Current() request: RequestContext) {
    return this.change(request, endOtherSessions);
  }

  @Requires('session.name')
  @Mutation(() => OwnAccountResult)
  nameSession(@Args() { id, note }: NameArgs, @Current() request: RequestContext) {
    return this.change(request, (tx) => nameOwnSession(tx, id, note));
  }

  @Requires('notice.dismiss')
  @Mutation(() => OwnAccountResult)
  dismissNotices(@Current() request: RequestContext) {
    return this.change(request, dismissNotices);
  }

  private change(request: RequestContext, act: (tx: Tx) => Promise<unknown>) {
    return this.transactions.run(request, async (tx) =>
      (await act(tx)) === false ? new NotFound() : readOwnAccount(tx),
    );
  }
}
