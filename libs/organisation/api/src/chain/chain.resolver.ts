import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import { Current, Journal, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { Organisations } from '../organisation/organisations';
import { appendLinks } from './append-links';
import { AppendLinksArgs, LeaveOrganisationArgs, SupplyPreviousSeedsArgs, SupplyRoleGrantsArgs } from './chain.input';
import { readLinks } from './chain.store';
import { readRoleGrants, supplyRoleGrants } from './supply-role-grants';
import { leaveOrganisation } from './leave-organisation';
import { keepPreviousSeeds } from './keep-previous-seeds';
import { readMe } from '../member/member.read';
import {
  AppendLinksResult,
  ChainLinkType,
  SupplyPreviousSeedsResult,
  ShownRoleGrantType,
  SupplyRoleGrantsResult,
} from './chain.type';

@Resolver()
export class ChainResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly journal: Journal,
  ) {}

  @Requires('chain.read')
  @Query(() => [ChainLinkType])
  chain(@Args('after', { type: () => Int, defaultValue: 0 }) after: number, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => readLinks(tx, after));
  }

  @Requires('chain.append')
  @Mutation(() => AppendLinksResult)
  appendLinks(@Args() args: AppendLinksArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await appendLinks(tx, request.actor, args);
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'chain.append', answer.id);
      return this.organisations.show(answer);
    });
  }

  @Requires('chain.leave')
  @Mutation(() => AppendLinksResult)
  leaveOrganisation(@Args() { link }: LeaveOrganisationArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await leaveOrganisation(tx, request.actor, link);
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'chain.leave', answer.id);
      return this.organisations.show(answer);
    });
  }

  @Requires('roleGrant.audit')
  @Query(() => [ShownRoleGrantType])
  roleGrants(@Current() request: RequestContext) {
    return this.transactions.run(request, readRoleGrants);
  }

  @Requires('roleGrant.supply')
  @Mutation(() => SupplyRoleGrantsResult)
  supplyRoleGrants(@Args() { roleGrants }: SupplyRoleGrantsArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await supplyRoleGrants(tx, request.actor, roleGrants);
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'roleGrant.supply', 'roleGrant');
      return this.organisations.show(answer);
    });
  }

  @Requires('previousSeed.supply')
  @Mutation(() => SupplyPreviousSeedsResult)
  supplyPreviousSeeds(@Args() { previousSeeds }: SupplyPreviousSeedsArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const refused = await keepPreviousSeeds(tx, request.actor, previousSeeds);
      if (refused) return refused;
      await this.journal.record(tx, request.actor, 'previousSeed.supply', 'previousSeed');
      return readMe(tx);
    });
  }
}
