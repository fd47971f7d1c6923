import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import { beginChallenge, BytesScalar, Current, Journal, spendChallenge, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { DrillEscrowArgs, EscrowGrantsArgs, RestoreCoordinatorArgs } from './escrow.input';
import { readCoverage } from './escrow.store';
import {
  DrillEscrowResult,
  EscrowCoverageType,
  OpenEscrowResult,
  RecoverGrantsResult,
  RestoreCoordinatorResult,
  SupplyEscrowResult,
} from './escrow.type';
import { drillEscrow, openEscrow, recoverGrants } from './open-escrow';
import { restoreCoordinator } from './restore-coordinator';
import { supplyEscrowGrants } from './supply-escrow-grants';

const subjectOf = (actor: Actor): string => `escrow:${actor.kind === 'member' ? actor.member : ''}`;

@Resolver()
export class EscrowResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  @Requires('escrow.read')
  @Query(() => [EscrowCoverageType])
  escrowCoverage(@Args('escrow', { type: () => Int }) escrow: number, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => readCoverage(tx, escrow));
  }

  @Requires('escrow.supply')
  @Mutation(() => SupplyEscrowResult)
  supplyEscrowGrants(@Args() { roleGrants }: EscrowGrantsArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await supplyEscrowGrants(tx, request.actor, roleGrants);
      if (!isRefusal(answer)) await this.journal.record(tx, request.actor, 'escrow.supply', 'escrow');
      return answer;
    });
  }

  @Requires('escrow.drill')
  @Mutation(() => BytesScalar)
  beginEscrowDrill(@Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => beginChallenge(tx, subjectOf(request.actor)));
  }

  @Requires('escrow.drill')
  @Mutation(() => DrillEscrowResult)
  async drillEscrow(@Args() args: DrillEscrowArgs, @Current() request: RequestContext) {
    // In its own transaction: a refusal rolls back, and a nonce is spent all the same.
    const isSpent = await this.transactions.run(request, (tx) =>
      spendChallenge(tx, subjectOf(request.actor), args.nonce),
    );
    return this.transactions.run(request, async (tx) => {
      const { nonce, chainHead, signature } = args;
      const answer = await drillEscrow(tx, request.actor, { nonce, chainHead, signature, isSpent });
      if (!isRefusal(answer)) await this.journal.record(tx, request.actor, 'escrow.drill', 'escrow');
      return answer;
    });
  }

  @Requires('escrow.open')
  @Mutation(() => OpenEscrowResult)
  openEscrow(@Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await openEscrow(tx, request.actor);
      if (!isRefusal(answer)) await this.journal.record(tx, request.actor, 'escrow.open', 'escrow');
      return answer;
    });
  }

  @Requires('escrow.open')
  @Mutation(() => RecoverGrantsResult)
  recoverGrants(@Args() { roleGrants }: EscrowGrantsArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await recoverGrants(tx, request.actor, roleGrants);
      if (!isRefusal(answer)) await this.journal.record(tx, request.actor, 'escrow.open', 'escrow');
      return answer;
    });
  }

  @Public('no coordinator is left; the signatures of root key and escrow stand in for one')
  @Mutation(() => RestoreCoordinatorResult)
  restoreCoordinator(@Args() args: RestoreCoordinatorArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await restoreCoordinator(tx, args);
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'chain.append', answer.member);
      const { handle } = args.account;
      return { id: answer.member, handle, active: true, roles: [{ role: 'coordinator', team: 'office' }] };
    });
  }
}
