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
import { readSheet } from '../residency/residency-file.read';
import { ResidencySheetType } from '../residency/residency-sheet.type';
import { PlanFollowUpsArgs, RecordFollowUpArgs } from './follow-up.args';
import { planFollowUps } from './plan-follow-ups';
import { recordFollowUp } from './record-follow-up';

const FollowUpResult = resultUnion(
  'FollowUpResult',
  ResidencySheetType,
  ...[StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<Refusal | ResidencySheetType>;

@Resolver()
export class FollowUpResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => FollowUpResult, { description: 'As the guest told the coordinator.' })
  @BeginAgain()
  @Requires('residency.planFollowUps')
  planFollowUps(@Current() request: RequestContext, @Args() args: PlanFollowUpsArgs): Answer {
    return this.acts.run(request, {
      action: 'residency.planFollowUps',
      args,
      work: (tx) => planFollowUps(tx, request.actor, { now: this.clock.now() }, args),
      answer: (tx, { id }) => readSheet(tx, request.actor, id),
    });
  }

  @Mutation(() => FollowUpResult, { description: 'As the guest chooses them.' })
  @BeginAgain()
  @Requires('residency.planOwn')
  chooseFollowUps(@Current() request: RequestContext, @Args() args: PlanFollowUpsArgs): Answer {
    return this.acts.run(request, {
      action: 'residency.planOwn',
      args,
      work: (tx) => planFollowUps(tx, request.actor, { now: this.clock.now() }, args),
      answer: (tx, { id }) => readSheet(tx, request.actor, id),
    });
  }

  @Mutation(() => FollowUpResult)
  @BeginAgain()
  @Requires('followUp.record')
  recordFollowUp(@Current() request: RequestContext, @Args() args: RecordFollowUpArgs): Answer {
    return this.acts.run(request, {
      action: 'followUp.record',
      args,
      work: (tx) => recordFollowUp(tx, request.actor, { p: nobleVerifier, now: this.clock.now() }, args),
      answer: (tx, { id }) => readSheet(tx, request.actor, id),
    });
  }
}
