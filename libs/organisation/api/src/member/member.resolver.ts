import { Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import { Current, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { readMe, readPeople } from './member.read';
import { MeType, PersonType } from './member.type';

@Resolver()
export class MemberResolver {
  constructor(private readonly transactions: Transactions) {}

  @Public('answers null to everybody but a member, about themselves')
  @Query(() => MeType, { nullable: true })
  me(@Current() request: RequestContext) {
    return this.transactions.run(request, readMe);
  }

  @Requires('person.read')
  @Query(() => [PersonType])
  people(@Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => readPeople(tx));
  }
}
