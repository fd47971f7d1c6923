import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  beginChallenge,
  CLOCK,
  Current,
  endSession,
  InvalidInput,
  LoginRefused,
  resultUnion,
  spendChallenge,
  TooMany,
  Transactions,
} from '@vrijhaven/server';
import { completeReturn } from './complete-return';
import { openReceipt } from './open-receipt';
import type { Proof } from './proof';
import { challengeSubject, hashLocator, isProven } from './proof';
import { ReceiptThrottle } from './receipt-throttle';
import { BeginReturnArgs, CompleteReturnArgs, OpenReceiptArgs } from './receipt.args';
import { ReceiptSessionType, ReturnChallengeType } from './receipt.type';

const ReturnResult = resultUnion('ReturnResult', ReceiptSessionType, LoginRefused, TooMany);
const OpenReceiptResult = resultUnion('OpenReceiptResult', ReceiptSessionType, InvalidInput, TooMany);

/** Coming in with a receipt. Nothing replayable crosses the wire, and a receipt that is not there looks like one. */
@Resolver()
export class ReceiptResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: ReceiptThrottle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ReturnChallengeType)
  @Public('whoever holds a receipt is a stranger until it is proven')
  beginReturn(
    @Current() request: RequestContext,
    @Args() { locator }: BeginReturnArgs,
  ): Promise<{ readonly nonce: Uint8Array }> {
    return this.transactions.run(request, async (tx) => ({
      nonce: await beginChallenge(tx, challengeSubject(await hashLocator(tx, locator))),
    }));
  }

  @Mutation(() => ReturnResult)
  @Public('whoever holds a receipt is a stranger until it is proven')
  async completeReturn(
    @Current() request: RequestContext,
    @Args() args: CompleteReturnArgs,
  ): Promise<ReceiptSessionType | Refusal> {
    const wait = this.throttle.ofReturn(args.locator);
    if (wait > 0) return new TooMany(wait);
    const proof = await this.spend(request, args);
    if (proof === undefined) return new LoginRefused();
    return this.transactions.run(request, (tx) => completeReturn(tx, proof));
  }

  @Mutation(() => OpenReceiptResult)
  @Public('a defender who asks for shelter is a stranger')
  async openReceipt(
    @Current() request: RequestContext,
    @Args() args: OpenReceiptArgs,
  ): Promise<ReceiptSessionType | Refusal> {
    const wait = this.throttle.ofOpening();
    if (wait > 0) return new TooMany(wait);
    const proof = await this.spend(request, args);
    if (proof === undefined) return new InvalidInput(['nonce']);
    if (!isProven(proof, 'open', args.loginKey)) return new InvalidInput(['signature']);
    const opening = { locatorHash: proof.locatorHash, loginKey: args.loginKey };
    return this.transactions.run(request, (tx) => openReceipt(tx, opening, dayOf(this.clock.now())));
  }

  @Mutation(() => Boolean)
  @Requires('receipt.read')
  async endReturn(@Current() request: RequestContext): Promise<boolean> {
    await this.transactions.run(request, endSession);
    return true;
  }

  /** Uses up the nonce in a transaction of its own, so that a refused attempt has spent it too. */
  private spend(request: RequestContext, args: CompleteReturnArgs): Promise<Proof | undefined> {
    return this.transactions.run(request, async (tx) => {
      const { locator, nonce, signature } = args;
      const locatorHash = await hashLocator(tx, locator);
      const isFresh = await spendChallenge(tx, challengeSubject(locatorHash), nonce);
      return isFresh ? { origins: request.origins, locator, locatorHash, nonce, signature } : undefined;
    });
  }
}
