import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { ApplicationMoves, Acts } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock, Day, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current, Transactions } from '@vrijhaven/server';
import type { GraphQLResolveInfo } from 'graphql';
import { spanOf } from '../city/spans-of';
import { discloseToCity } from '../disclosure/disclose-to-city';
import { answerProposal } from './answer-proposal';
import type { Answered } from './answer-proposal';
import { AnswerProposalArgs, DiscloseArgs, ProposalsArgs, ProposeArgs, WithdrawProposalArgs } from './proposal.args';
import { listProposals, readProposal } from './proposal.read';
import { ProposalConnectionType, ProposalType } from './proposal.type';
import { proposeToCity } from './propose-to-city';
import { AnswerProposalResult, DiscloseResult, ProposeResult } from './results';
import { withdrawProposal } from './withdraw-proposal';

type Answer = Promise<ProposalType | Refusal>;

@Resolver()
export class ProposalResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ProposalConnectionType)
  @Requires('proposal.read')
  proposals(
    @Current() request: RequestContext,
    @Args() { states = null, application = null, first, after = null }: ProposalsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProposalConnectionType> {
    return this.transactions.run(request, (tx) =>
      listProposals(tx, request.actor, { states, application, first, after }, spanOf(info)),
    );
  }

  @Mutation(() => ProposeResult)
  @BeginAgain()
  @Requires('application.propose')
  proposeToCity(
    @Current() request: RequestContext,
    @Args() args: ProposeArgs,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    const means = { p: nobleVerifier, moves: this.moves, today: this.today };
    return this.acts.run(request, {
      action: 'application.propose',
      args,
      work: (tx) => proposeToCity(tx, request.actor, means, args),
      answer: (tx, { id }) => readProposal(tx, request.actor, id, spanOf(info)),
    });
  }

  @Mutation(() => AnswerProposalResult)
  @BeginAgain()
  @Requires('proposal.withdraw')
  withdrawProposal(
    @Current() request: RequestContext,
    @Args() args: WithdrawProposalArgs,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return this.acts.run(request, {
      action: 'proposal.withdraw',
      args,
      work: (tx) => withdrawProposal(tx, request.actor, { moves: this.moves, now: this.clock.now() }, args),
      answer: (tx, { id }) => readProposal(tx, request.actor, id, spanOf(info)),
    });
  }

  @Mutation(() => AnswerProposalResult)
  @BeginAgain()
  @Requires('proposal.answer')
  answerProposal(
    @Current() request: RequestContext,
    @Args() args: AnswerProposalArgs,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return this.acts.run(request, {
      action: 'proposal.answer',
      args,
      work: (tx) => answerProposal(tx, request.actor, this.moves, args),
      answer: async (tx, { id, declined }: Answered) =>
        declined ?? (await readProposal(tx, request.actor, id, spanOf(info))),
    });
  }

  @Mutation(() => DiscloseResult)
  @BeginAgain()
  @Requires('proposal.disclose')
  discloseToCity(
    @Current() request: RequestContext,
    @Args() args: DiscloseArgs,
    @Info() info: GraphQLResolveInfo,
  ): Answer {
    return this.acts.run(request, {
      action: 'proposal.disclose',
      args,
      work: (tx) => discloseToCity(tx, request.actor, { p: nobleVerifier, today: this.today }, args),
      answer: (tx, { id }) => readProposal(tx, request.actor, id, spanOf(info)),
    });
  }

  private get today(): Day {
    return dayOf(this.clock.now());
  }
}
