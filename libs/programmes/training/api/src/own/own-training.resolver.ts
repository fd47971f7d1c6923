import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
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
  Transactions,
} from '@vrijhaven/server';
import { VersionedArgs } from '../edition/edition.args';
import { listOwnEnrolments, readOwnEnrolment } from '../enrolment/enrolment.read';
import { OwnEnrolmentType } from '../enrolment/enrolment.type';
import { answerSeat, withdrawEnrolment } from './answer-seat';
import { enrol } from './enrol';
import { finishTask } from './finish-task';
import { AnswerSeatArgs, EnrolArgs, FinishTaskArgs } from './own-training.args';

const OwnEnrolmentResult = resultUnion(
  'OwnEnrolmentResult',
  OwnEnrolmentType,
  ...[StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<OwnEnrolmentType | Refusal>;

/** A defender's own courses. */
@Resolver()
export class OwnTrainingResolver {
  constructor(
    private readonly acts: Acts,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [OwnEnrolmentType])
  @Requires('enrolment.read')
  myEnrolments(@Current() request: RequestContext): Promise<OwnEnrolmentType[]> {
    return this.transactions.run(request, (tx) => listOwnEnrolments(tx, request.actor));
  }

  @Mutation(() => OwnEnrolmentResult)
  @BeginAgain()
  @Requires('enrolment.create')
  enrol(@Current() request: RequestContext, @Args() args: EnrolArgs): Answer {
    return this.acts.run(request, {
      action: 'enrolment.create',
      args,
      work: (tx) => enrol(tx, request.actor, this.means(), args),
      answer: (tx, { id }) => readOwnEnrolment(tx, request.actor, id),
    });
  }

  @Mutation(() => OwnEnrolmentResult)
  @BeginAgain()
  @Requires('enrolment.move')
  answerSeat(@Current() request: RequestContext, @Args() args: AnswerSeatArgs): Answer {
    return this.acts.run(request, {
      action: 'enrolment.move',
      args,
      work: (tx) => answerSeat(tx, request.actor, this.means(), args),
      answer: (tx, { id }) => readOwnEnrolment(tx, request.actor, id),
    });
  }

  @Mutation(() => OwnEnrolmentResult)
  @BeginAgain()
  @Requires('enrolment.move')
  withdrawEnrolment(@Current() request: RequestContext, @Args() args: VersionedArgs): Answer {
    return this.acts.run(request, {
      action: 'enrolment.move',
      args,
      work: (tx) => withdrawEnrolment(tx, request.actor, this.means(), args),
      answer: (tx, { id }) => readOwnEnrolment(tx, request.actor, id),
    });
  }

  @Mutation(() => OwnEnrolmentResult)
  @BeginAgain()
  @Requires('enrolment.move')
  finishTask(@Current() request: RequestContext, @Args() args: FinishTaskArgs): Answer {
    return this.acts.run(request, {
      action: 'enrolment.move',
      args,
      work: (tx) => finishTask(tx, request.actor, this.means(), args),
      answer: (tx, { id }) => readOwnEnrolment(tx, request.actor, id),
    });
  }

  private means() {
    return { p: nobleVerifier, now: this.clock.now() };
  }
}
