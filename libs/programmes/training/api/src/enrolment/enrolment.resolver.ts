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
import { markPresence } from '../attendance/mark-presence';
import { offerSeat } from '../seat/offer-seat';
import { CountryFull, SeatsFull } from '../seat/seats-full.type';
import { advanceEnrolment } from './advance-enrolment';
import { AdvanceEnrolmentArgs, MarkPresenceArgs, OfferSeatArgs, RankEnrolmentsArgs } from './enrolment.args';
import { findEditionFile, readEditionFile, readEnrolment } from './enrolment.read';
import { EditionFileType, EnrolmentType } from './enrolment.type';
import { rankEnrolments } from './rank-enrolments';

const REFUSALS = [StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused] as const;
const EnrolmentResult = resultUnion('EnrolmentResult', EnrolmentType, ...REFUSALS);
const OfferSeatResult = resultUnion('OfferSeatResult', EnrolmentType, SeatsFull, CountryFull, ...REFUSALS);
const EditionFileResult = resultUnion(
  'EditionFileResult',
  EditionFileType,
  ...[StateMismatch, InvalidInput, NotFound, KeyReused],
);

@Resolver()
export class EnrolmentResolver {
  constructor(
    private readonly acts: Acts,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => EditionFileType, { nullable: true, description: 'By its public name.' })
  @Requires('edition.read')
  editionFile(
    @Current() request: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<EditionFileType | null> {
    return this.transactions.run(request, (tx) => findEditionFile(tx, request.actor, slug));
  }

  @Mutation(() => EnrolmentResult)
  @BeginAgain()
  @Requires('enrolment.move')
  advanceEnrolment(
    @Current() request: RequestContext,
    @Args() args: AdvanceEnrolmentArgs,
  ): Promise<EnrolmentType | Refusal> {
    const means = { p: nobleVerifier, now: this.clock.now() };
    return this.acts.run(request, {
      action: 'enrolment.move',
      args,
      work: (tx) => advanceEnrolment(tx, request.actor, means, args),
      answer: (tx, { id }) => readEnrolment(tx, request.actor, id),
    });
  }

  @Mutation(() => OfferSeatResult)
  @BeginAgain()
  @Requires('enrolment.move')
  offerSeat(@Current() request: RequestContext, @Args() args: OfferSeatArgs): Promise<EnrolmentType | Refusal> {
    return this.acts.run(request, {
      action: 'enrolment.move',
      args,
      work: (tx) => offerSeat(tx, request.actor, { p: nobleVerifier, now: this.clock.now() }, args),
      answer: (tx, { id }) => readEnrolment(tx, request.actor, id),
    });
  }

  @Mutation(() => EditionFileResult)
  @BeginAgain()
  @Requires('edition.manage')
  rankEnrolments(
    @Current() request: RequestContext,
    @Args() args: RankEnrolmentsArgs,
  ): Promise<EditionFileType | Refusal> {
    return this.acts.run(request, {
      action: 'edition.manage',
      args,
      work: (tx) => rankEnrolments(tx, request.actor, { now: this.clock.now() }, args),
      answer: (tx, { id }) => readEditionFile(tx, request.actor, id),
    });
  }

  @Mutation(() => EditionFileResult)
  @BeginAgain()
  @Requires('attendance.mark')
  markPresence(@Current() request: RequestContext, @Args() args: MarkPresenceArgs): Promise<EditionFileType | Refusal> {
    return this.acts.run(request, {
      action: 'attendance.mark',
      args,
      work: (tx) => markPresence(tx, request.actor, { now: this.clock.now() }, args),
      answer: (tx, { id }) => readEditionFile(tx, request.actor, id),
    });
  }
}
