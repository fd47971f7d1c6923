import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Refusal } from '@vrijhaven/domain';
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
} from '@vrijhaven/server';
import { readPairing } from '../pairing/pairing.read';
import { PairingType } from '../pairing/pairing.type';
import { DraftActionArgs, WorkActionArgs } from './action.args';
import { DraftChanged } from './pair-action.type';
import { draftAction, workAction } from './work-action';

const ActionResult = resultUnion(
  'PairActionResult',
  PairingType,
  ...[DraftChanged, StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<PairingType | Refusal>;

@Resolver()
export class ActionResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ActionResult)
  @BeginAgain()
  @Requires('pairAction.write')
  draftAction(@Current() request: RequestContext, @Args() args: DraftActionArgs): Answer {
    const { pairing, id, kind, dueOn = null, entry } = args;
    const drafting = { pairing, id, kind, dueOn, entry };
    return this.acts.run(request, {
      action: 'pairAction.write',
      args,
      work: (tx) => draftAction(tx, request.actor, this.means, drafting),
      answer: (tx, done) => readPairing(tx, request.actor, done.id),
    });
  }

  @Mutation(() => ActionResult, { description: 'A new text, the approval of the newest one, done, or dropped.' })
  @BeginAgain()
  @Requires('pairAction.write')
  workAction(@Current() request: RequestContext, @Args() args: WorkActionArgs): Answer {
    const { draftHash = null, entry = null, ...rest } = args;
    return this.acts.run(request, {
      action: 'pairAction.write',
      args,
      work: (tx) => workAction(tx, request.actor, this.means, { ...rest, draftHash, entry }),
      answer: (tx, { id }) => readPairing(tx, request.actor, id),
    });
  }

  private get means() {
    return { p: nobleVerifier, now: this.clock.now() };
  }
}
