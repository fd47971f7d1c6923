import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { askForPairing } from './ask-for-pairing';
import { endNeed } from './end-need';
import { AskForPairingArgs, EndNeedArgs } from './need.args';
import { listNeeds, readNeed } from './need.read';
import { NeedThere, NeedType } from './need.type';

const AskResult = resultUnion(
  'AskForPairingResult',
  NeedType,
  ...[NeedThere, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);
const NeedResult = resultUnion('NeedResult', NeedType, ...[StateMismatch, InvalidInput, NotFound, KeyReused]);

type Answer = Promise<NeedType | Refusal>;

@Resolver()
export class NeedResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [NeedType], { description: 'All for pairing coordinators; their own for a defender.' })
  @Requires('need.read')
  needs(@Current() request: RequestContext): Promise<NeedType[]> {
    return this.transactions.run(request, (tx) => listNeeds(tx, request.actor));
  }

  @Mutation(() => AskResult)
  @BeginAgain()
  @Requires('need.create')
  askForPairing(@Current() request: RequestContext, @Args() args: AskForPairingArgs): Answer {
    const means = { p: nobleVerifier, today: dayOf(this.clock.now()) };
    return this.acts.run(request, {
      action: 'need.create',
      args,
      work: (tx) => askForPairing(tx, request.actor, means, args),
      answer: (tx, { id }) => readNeed(tx, request.actor, id),
    });
  }

  @Mutation(() => NeedResult, {
    description: 'Taken back by the defender with every pair of it, or closed by the office.',
  })
  @BeginAgain()
  @Requires('need.move')
  endNeed(@Current() request: RequestContext, @Args() args: EndNeedArgs): Answer {
    return this.acts.run(request, {
      action: 'need.move',
      args,
      work: (tx) => endNeed(tx, request.actor, this.clock.now(), args),
      answer: (tx, { id }) => readNeed(tx, request.actor, id),
    });
  }
}
