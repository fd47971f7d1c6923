import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import { Current, endSession, SERVER_CONFIG, spendChallenge, TooMany, Transactions } from '@vrijhaven/server';
import type { RequestContext, ServerConfig } from '@vrijhaven/server';
import { readMe } from '../member/member.read';
import { beginLogin, loginSubject } from './begin-login';
import { completeLogin } from './complete-login';
import { LoginThrottle } from './login-throttle';
import { BeginLoginArgs, CompleteLoginArgs, LoginChallengeType, LoginResult } from './login.type';

@Resolver()
export class LoginResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: LoginThrottle,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  @Public('nobody is known before they sign in')
  @Mutation(() => LoginChallengeType)
  beginLogin(@Args() args: BeginLoginArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => beginLogin(tx, args, this.config.secret));
  }

  @Public('nobody is known before they sign in')
  @Mutation(() => LoginResult)
  async completeLogin(@Args() args: CompleteLoginArgs, @Current() request: RequestContext) {
    const wait = this.throttle.take(args.handle, request.device);
    if (wait > 0) return new TooMany(wait);
    // In its own transaction: a refusal rolls back, and a nonce is spent all the same.
    const isSpent = await this.transactions.run(request, (tx) =>
      spendChallenge(tx, loginSubject(args.handle), args.nonce),
    );
    const { origins } = request;
    const answer = await this.transactions.run(request, (tx) => completeLogin(tx, args, { isSpent, origins }));
    if (isRefusal(answer)) return answer;
    request.setCookies({ session: answer.token, device: this.throttle.succeed(args.handle, request.device) });
    return { me: await this.transactions.as(answer.token, readMe) };
  }

  @Public('signing out twice is no mistake')
  @Mutation(() => Boolean)
  async logout(@Current() request: RequestContext) {
    await this.transactions.run(request, endSession);
    request.setCookies({ session: null });
    return true;
  }
}
