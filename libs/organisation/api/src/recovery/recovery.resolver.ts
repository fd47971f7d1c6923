import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import { Current, Journal, spendChallenge, TooMany, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { loginSubject } from '../login/begin-login';
import { LoginThrottle } from '../login/login-throttle';
import { RecoverArgs, RecoverResult, RenewAccountArgs, RenewAccountResult } from './recovery.type';
import { recover } from './recover';
import { renewAccount } from './renew-account';

/**
 * [Note: nobody is kept from recovering] tries under a name are counted for passphrases only. Recovery words carry 128
 * bits: counting guesses would protect nobody, and whoever hammers a name could keep its owner out.
 */
@Resolver()
export class RecoveryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: LoginThrottle,
    private readonly journal: Journal,
  ) {}

  @Public('who has the recovery words has nothing else; a signature under them decides')
  @Mutation(() => RecoverResult)
  async recover(@Args() args: RecoverArgs, @Current() request: RequestContext) {
    const isSpent = await this.spend(request, args);
    const { origins } = request;
    return this.transactions.run(request, (tx) => recover(tx, args, { isSpent, origins }));
  }

  @Public('a signature under the login key that is replaced decides')
  @Mutation(() => RenewAccountResult)
  async renewAccount(@Args() args: RenewAccountArgs, @Current() request: RequestContext) {
    const wait = args.method === 'passphrase' ? await this.throttle.take(request, args.handle) : 0;
    if (wait > 0) return new TooMany(wait);
    const isSpent = await this.spend(request, args);
    const { actor, origins } = request;
    return this.transactions.run(request, async (tx) => {
      const answer = await renewAccount(tx, args, { actor, isSpent, origins });
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'account.renew', answer.member);
      return answer;
    });
  }

  /** In its own transaction: a refusal rolls back, and a nonce is spent all the same. */
  private spend(request: RequestContext, { handle, nonce }: RecoverArgs): Promise<boolean> {
    return this.transactions.run(request, (tx) => spendChallenge(tx, loginSubject(handle), nonce));
  }
}
