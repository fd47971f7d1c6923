import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import type { Clock, Day, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current, Transactions } from '@vrijhaven/server';
import { Acts } from '../act/acts';
import { KeyedArgs } from '../act/keyed.args';
import { ApplicationMoves } from './application-moves';
import { ReviseArgs, SubmitArgs } from './application.args';
import { ApplicationType } from './application.type';
import { EntryFollowers } from './entry-followers';
import { answerOwn, readOwn } from './read-own';
import { MoveApplicationResult, ReturnAnswersResult, ReviseResult, SubmitResult } from './results';
import { returnWithAnswers } from './return-with-answers';
import { reviseApplication } from './revise-application';
import { submitApplication } from './submit-application';
import { returnToScreening, withdrawApplication } from './withdraw-application';

type Answer = Promise<ApplicationType | Refusal>;

/** A defender's own application, under their receipt. */
@Resolver()
export class MyApplicationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    private readonly followers: EntryFollowers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ApplicationType, { nullable: true })
  @Requires('application.revise')
  myApplication(@Current() request: RequestContext): Promise<ApplicationType | null> {
    return this.transactions.run(request, (tx) => readOwn(tx, this.today));
  }

  @Mutation(() => SubmitResult)
  @BeginAgain()
  @Requires('application.submit')
  submitApplication(@Current() request: RequestContext, @Args() args: SubmitArgs): Answer {
    const means = { p: nobleVerifier, today: this.today, moves: this.moves, followers: this.followers };
    return this.acts.run(request, {
      action: 'application.submit',
      args,
      work: (tx) => submitApplication(tx, request.actor, means, args.input),
      answer: (tx) => answerOwn(tx, this.today),
    });
  }

  @Mutation(() => ReviseResult)
  @BeginAgain()
  @Requires('application.revise')
  reviseApplication(@Current() request: RequestContext, @Args() args: ReviseArgs): Answer {
    return this.acts.run(request, {
      action: 'application.revise',
      args,
      work: (tx) => reviseApplication(tx, request.actor, nobleVerifier, args, this.today),
      answer: (tx) => answerOwn(tx, this.today),
    });
  }

  @Mutation(() => MoveApplicationResult)
  @BeginAgain()
  @Requires('application.withdraw')
  withdrawApplication(@Current() request: RequestContext, @Args() args: KeyedArgs): Answer {
    return this.acts.run(request, {
      action: 'application.withdraw',
      args,
      work: (tx) => withdrawApplication(tx, request.actor, this.moves),
      answer: (tx) => answerOwn(tx, this.today),
    });
  }

  @Mutation(() => MoveApplicationResult, { description: 'After `incomplete`: the missing parts are there.' })
  @BeginAgain()
  @Requires('application.return')
  returnToScreening(@Current() request: RequestContext, @Args() args: KeyedArgs): Answer {
    return this.acts.run(request, {
      action: 'application.return',
      args,
      work: (tx) => returnToScreening(tx, request.actor, this.moves),
      answer: (tx) => answerOwn(tx, this.today),
    });
  }

  @Mutation(() => ReturnAnswersResult, { description: 'After `incomplete`: what was asked for, and back with it.' })
  @BeginAgain()
  @Requires('application.return')
  returnWithAnswers(@Current() request: RequestContext, @Args() args: ReviseArgs): Answer {
    const means = { p: nobleVerifier, today: this.today, moves: this.moves };
    return this.acts.run(request, {
      action: 'application.return',
      args,
      work: (tx) => returnWithAnswers(tx, request.actor, means, args),
      answer: (tx) => answerOwn(tx, this.today),
    });
  }

  private get today(): Day {
    return dayOf(this.clock.now());
  }
}
