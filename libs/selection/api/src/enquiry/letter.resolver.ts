import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { isRefusal } from '@vrijhaven/database';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  beginChallenge,
  CLOCK,
  Current,
  endSession,
  InvalidInput,
  Journal,
  LoginRefused,
  NotSigned,
  resultUnion,
  spendChallenge,
  TooMany,
  Transactions,
} from '@vrijhaven/server';
import { answerLetter } from './answer-letter';
import type { EnquiryProof } from './enter-enquiry';
import { enquiryChallenge, enterEnquiry, hashEnquiryLocator } from './enter-enquiry';
import { EnquiryLetterEntity } from './enquiry-letter.entity';
import { EnquiryThrottle } from './enquiry-throttle';
import { AnswerLetterArgs, BeginEnquiryArgs, EnterEnquiryArgs } from './letter.args';
import { EnquiryChallengeType, EnquirySessionType, LetterAnsweredType, LetterType } from './letter.type';
import { EnquiryOver } from './refusals.type';

const EnterEnquiryResult = resultUnion('EnterEnquiryResult', EnquirySessionType, LoginRefused, TooMany);
const AnswerLetterResult = resultUnion('AnswerLetterResult', LetterAnsweredType, EnquiryOver, InvalidInput, NotSigned);

/** A referee: comes in with words, reads one letter, answers it once. */
@Resolver()
export class LetterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: EnquiryThrottle,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => EnquiryChallengeType)
  @Public('whoever holds the words of an enquiry is a stranger until it is proven')
  beginEnquiry(
    @Current() request: RequestContext,
    @Args() { locator }: BeginEnquiryArgs,
  ): Promise<EnquiryChallengeType> {
    return this.transactions.run(request, async (tx) => ({
      nonce: await beginChallenge(tx, enquiryChallenge(await hashEnquiryLocator(tx, locator))),
    }));
  }

  @Mutation(() => EnterEnquiryResult)
  @Public('whoever holds the words of an enquiry is a stranger until it is proven')
  async enterEnquiry(
    @Current() request: RequestContext,
    @Args() args: EnterEnquiryArgs,
  ): Promise<EnquirySessionType | Refusal> {
    const wait = this.throttle.ofEntry(args.locator);
    if (wait > 0) return new TooMany(wait);
    const proof = await this.spend(request, args);
    if (proof === undefined) return new LoginRefused();
    return this.transactions.run(request, (tx) => enterEnquiry(tx, proof));
  }

  @Query(() => LetterType, { nullable: true })
  @Requires('letter.read')
  async myLetter(@Current() request: RequestContext): Promise<LetterType | null> {
    const { actor } = request;
    if (actor.kind !== 'referee') return null;
    return this.transactions.run(request, (tx) => tx.findOneBy(EnquiryLetterEntity, { enquiryId: actor.enquiry }));
  }

  /** Needs no idempotency key: an enquiry has one answer, and the same bytes again are the same answer. */
  @Mutation(() => AnswerLetterResult)
  @Requires('letter.answer')
  answerLetter(
    @Current() request: RequestContext,
    @Args() { answer }: AnswerLetterArgs,
  ): Promise<LetterAnsweredType | Refusal> {
    const means = { p: nobleVerifier, today: dayOf(this.clock.now()) };
    return this.transactions.run(request, async (tx) => {
      const done = await answerLetter(tx, request.actor, means, answer);
      if (isRefusal(done)) return done;
      await this.journal.record(tx, request.actor, 'letter.answer', done.id);
      return { answered: true };
    });
  }

  @Mutation(() => Boolean)
  @Requires('letter.read')
  async leaveEnquiry(@Current() request: RequestContext): Promise<boolean> {
    await this.transactions.run(request, endSession);
    return true;
  }

  /** Uses up the nonce in a transaction of its own, so that a refused attempt has spent it too. */
  private spend(
    request: RequestContext,
    { locator, nonce, signature }: EnterEnquiryArgs,
  ): Promise<EnquiryProof | undefined> {
    return this.transactions.run(request, async (tx) => {
      const locatorHash = await hashEnquiryLocator(tx, locator);
      const isFresh = await spendChallenge(tx, enquiryChallenge(locatorHash), nonce);
      return isFresh ? { origins: request.origins, locator, locatorHash, nonce, signature } : undefined;
    });
  }
}
