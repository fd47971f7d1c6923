import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@vrijhaven/access';
import { Current, SERVER_CONFIG, Transactions } from '@vrijhaven/server';
import type { RequestContext, ServerConfig } from '@vrijhaven/server';
import { findOrganisation } from './organisation.store';
import { Organisation } from './organisation.type';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly transactions: Transactions,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  @Public('applicants and staff compare it with their pin before anything else')
  @Query(() => Organisation, { nullable: true })
  async organisation(@Current() request: RequestContext): Promise<Organisation | undefined> {
    const found = await this.transactions.run(request, findOrganisation);
    return found && { ...found, demo: this.config.demo };
  }
}
