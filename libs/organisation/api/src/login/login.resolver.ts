import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, endSession, SERVER_CONFIG, spendChallenge, TooMany, Transactions } from '@vrijhaven/server';
import type { RequestContext, ServerConfig } from '@vrijhaven/server';
import { tryAttempt } from '../factor/attempt.store';
import type { Attempt } from '../factor/attempt.store';
import { AnswerCodeArgs, AnswerPasskeyArgs } from '../factor/factor.input';
import { tellOwner } from '../factor/factor.store';
import { FactorRefused } from '../factor/factor.type';
import { relyingParty } from '../factor/relying-party';
import { readMe } from '../member/member.read';
import { answerWithPasskey, answerWithTotp } from './answer-factor';
import type { FactorAnswer } from './answer-factor';
import { beginLogin, loginSubject } from './begin-login';
import { completeLogin } from './complete-login';
import { joinAccount } from './hold-account';
import { LoginThrottle } from './login-throttle';
import { AnswerFactorResult, BeginLoginArgs, CompleteLoginArgs, LoginChallengeType, LoginResult } from './login.type';

@Resolver()
export class LoginResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: LoginThrottle,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Public('nobody is known before they sign in')
  @Mutation(() => LoginChallengeType)
  beginLogin(@Args() args: BeginLoginArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => beginLogin(tx, args, this.config.secret));
  }

  @Public('nobody is known before they sign in')
  @Mutation(() => LoginResult)
  async completeLogin(@Args() args: CompleteLoginArgs, @Current() request: RequestContext) {
    const wait = await this.throttle.take(request, args.handle);
    if (wait > 0) return new TooMany(wait);
    // In its own transaction: a refusal rolls back, and a nonce is spent all the same.
    const isSpent = await this.transactions.run(request, (tx) =>
      spendChallenge(tx, loginSubject(args.handle), args.nonce),
    );
    const means = {
      ...{ isSpent, origins: request.origins, party: relyingParty(this.config, request) },
      mark: this.throttle.known(args.handle, request.device),
    };
    const step = await this.transactions.run(request, (tx) => completeLogin(tx, args, means));
    if (isRefusal(step) || 'attempt' in step) return step;
    const session = await this.enter(request, args.handle, step.token);
    return step.enrolling ? { enrolling: true } : session;
  }

  @Public('the attempt was given to who signed with the account’s key')
  @Mutation(() => AnswerFactorResult)
  answerWithTotp(@Args() args: AnswerCodeArgs, @Current() request: RequestContext) {
    const means = { installation: this.config.secret, now: this.clock.now() };
    return this.answer(request, args.attempt, (tx, tried) => answerWithTotp(tx, tried, args, means));
  }

  @Public('the attempt was given to who signed with the account’s key')
  @Mutation(() => AnswerFactorResult)
  answerWithPasskey(@Args() args: AnswerPasskeyArgs, @Current() request: RequestContext) {
    const party = relyingParty(this.config, request);
    return this.answer(request, args.attempt, (tx, tried) => answerWithPasskey(tx, tried, args, party));
  }

  private async answer(
    request: RequestContext,
    attempt: Uint8Array,
    check: (tx: Tx, tried: Attempt) => Promise<FactorAnswer>,
  ) {
    const tried = await this.transactions.run(request, (tx) => tryAttempt(tx, attempt));
    if (!tried) return new FactorRefused(0);
    const answer = await this.transactions.run(request, async (tx) => {
      await joinAccount(tx, tried.handle);
      return check(tx, tried);
    });
    if (typeof answer !== 'string') return this.enter(request, tried.handle, answer.token);
    await this.transactions.run(request, (tx) => tellOwner(tx, tried.member, answer));
    return new FactorRefused(tried.triesLeft);
  }

  private async enter(request: RequestContext, handle: string, token: string) {
    request.setCookies({ session: token, device: await this.throttle.succeed(request, handle) });
    return { me: await this.transactions.as(token, readMe) };
  }

  @Public('signing out twice is no mistake')
  @Mutation(() => Boolean)
  async logout(@Current() request: RequestContext) {
    await this.transactions.run(request, endSession);
    request.setCookies({ session: null });
    return true;
  }
}
