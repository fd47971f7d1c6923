import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, SERVER_CONFIG, Transactions } from '@vrijhaven/server';
import type { RequestContext, ServerConfig } from '@vrijhaven/server';
import { foundOrganisation } from './found-organisation';
import { BootstrapInput } from './organisation.input';
import { findOrganisation } from './organisation.store';
import { BootstrapResult, OrganisationType } from './organisation.type';
import { Organisations } from './organisations';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Public('applicants and staff compare it with their pin before anything else')
  @Query(() => OrganisationType, { nullable: true, description: 'Null until it is founded.' })
  async organisation(@Current() request: RequestContext) {
    const found = await this.transactions.run(request, findOrganisation);
    return found && this.organisations.show(found);
  }

  @Public('the one-time token of the configuration stands in for a member, before there is any')
  @Mutation(() => BootstrapResult)
  async bootstrapOrganisation(@Args('input') input: BootstrapInput, @Current() request: RequestContext) {
    const given = { token: this.config.bootstrapToken, now: this.clock.now() };
    const answer = await this.transactions.run(request, (tx) => foundOrganisation(tx, input, given));
    return isRefusal(answer) ? answer : this.organisations.show(answer);
  }
}
