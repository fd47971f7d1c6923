import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, ApplicationMoves } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current } from '@vrijhaven/server';
import { screenApplication } from './screen-application';
import { ScreenApplicationArgs } from './screening.args';
import { ApplicationScreenedType, ScreenApplicationResult } from './screening.type';

/** Screening on the hard conditions of a call, for the office. */
@Resolver()
export class ScreeningResolver {
  constructor(
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ScreenApplicationResult)
  @BeginAgain()
  @Requires('application.move')
  screenApplication(
    @Current() request: RequestContext,
    @Args() args: ScreenApplicationArgs,
  ): Promise<ApplicationScreenedType | Refusal> {
    const means = { p: nobleVerifier, today: dayOf(this.clock.now()), moves: this.moves };
    return this.acts.run(request, {
      action: 'application.move',
      args,
      work: (tx) => screenApplication(tx, request.actor, means, args),
      answer: (_tx, { id }) => Promise.resolve({ application: id }),
    });
  }
}
