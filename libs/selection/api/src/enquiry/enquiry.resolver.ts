import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, ApplicationMoves } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Day, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current, Transactions } from '@vrijhaven/server';
import { concludeVerification } from './conclude-verification';
import { createEnquiry } from './create-enquiry';
import { listEnquiries, readEnquiry } from './enquiries.read';
import {
  ConcludeVerificationArgs,
  CreateEnquiryArgs,
  EnquiriesArgs,
  EnquiryArgs,
  FileAnswerArgs,
} from './enquiry.args';
import { EnquiryType, VerificationConcludedType } from './enquiry.type';
import { fileAnswer } from './file-answer';
import { ConcludeVerificationResult, CreateEnquiryResult, FileAnswerResult, RevokeEnquiryResult } from './results';
import { revokeEnquiry } from './revoke-enquiry';

/** Enquiries to referees, for verifiers. */
@Resolver()
export class EnquiryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [EnquiryType])
  @Requires('enquiry.read')
  enquiries(
    @Current() request: RequestContext,
    @Args() { application = null }: EnquiriesArgs,
  ): Promise<readonly EnquiryType[]> {
    return this.transactions.run(request, (tx) => listEnquiries(tx, request.actor, application, this.today));
  }

  @Mutation(() => CreateEnquiryResult)
  @BeginAgain()
  @Requires('enquiry.create')
  createEnquiry(@Current() request: RequestContext, @Args() args: CreateEnquiryArgs): Promise<EnquiryType | Refusal> {
    return this.acts.run(request, {
      action: 'enquiry.create',
      args,
      work: (tx) => createEnquiry(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readEnquiry(tx, request.actor, id, this.today),
    });
  }

  @Mutation(() => RevokeEnquiryResult)
  @BeginAgain()
  @Requires('enquiry.revoke')
  revokeEnquiry(@Current() request: RequestContext, @Args() args: EnquiryArgs): Promise<EnquiryType | Refusal> {
    return this.acts.run(request, {
      action: 'enquiry.revoke',
      args,
      work: (tx) => revokeEnquiry(tx, request.actor, args),
      answer: (tx, { id }) => readEnquiry(tx, request.actor, id, this.today),
    });
  }

  @Mutation(() => FileAnswerResult)
  @BeginAgain()
  @Requires('enquiry.file')
  fileAnswer(@Current() request: RequestContext, @Args() args: FileAnswerArgs): Promise<EnquiryType | Refusal> {
    return this.acts.run(request, {
      action: 'enquiry.file',
      args,
      work: (tx) => fileAnswer(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readEnquiry(tx, request.actor, id, this.today),
    });
  }

  @Mutation(() => ConcludeVerificationResult)
  @BeginAgain()
  @Requires('application.move')
  concludeVerification(
    @Current() request: RequestContext,
    @Args() args: ConcludeVerificationArgs,
  ): Promise<VerificationConcludedType | Refusal> {
    const means = { ...this.means, moves: this.moves };
    return this.acts.run(request, {
      action: 'application.move',
      args,
      work: (tx) => concludeVerification(tx, request.actor, means, args),
      answer: (_tx, { id }) => Promise.resolve({ application: id }),
    });
  }

  private get means(): { readonly p: typeof nobleVerifier; readonly today: Day } {
    return { p: nobleVerifier, today: this.today };
  }

  private get today(): Day {
    return dayOf(this.clock.now());
  }
}
