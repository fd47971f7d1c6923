import { Module } from '@nestjs/common';
import { Args, Field, Info, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Requires, rolesOf } from '@vrijhaven/access';
import { namedQuery } from '@vrijhaven/database';
import { BeginAgain, Current, readModel, Reads, Transactions } from '@vrijhaven/server';
import type { Answered, RequestContext, RootRead, Slice } from '@vrijhaven/server';
import type { GraphQLResolveInfo } from 'graphql';

@ObjectType()
class OwnRole {
  @Field(() => String) readonly role!: string;
}

const OWN_ROLES: RootRead = {
  rows: readModel<OwnRole>('OwnRole', { role: 'r.role' }),
  from: 'member_role r',
  where: 'r.member_id = actor_member()',
  order: 'r.role',
  seen: 'with its parent',
};

/** How a resolver was begun: for somebody presumed or not, and as whom. */
export interface Beginning {
  readonly presumed: boolean;
  readonly roles: readonly string[];
}

/** A slice that shows as whom its resolvers are begun. */
@Resolver()
export class PresumedResolver {
  static beginnings: Beginning[] = [];

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  @Requires('person.read')
  @Query(() => [OwnRole])
  ownRoles(@Current() request: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Answered<OwnRole[]>> {
    this.begin(request);
    return this.reads.answer(request, info, { read: OWN_ROLES });
  }

  @Requires('person.read')
  @Query(() => [String])
  plainRoles(@Current() request: RequestContext): readonly string[] {
    this.begin(request);
    return rolesOf(request.actor);
  }

  @Requires('person.read')
  @Mutation(() => [String])
  @BeginAgain()
  note(@Args('text') text: string, @Current() request: RequestContext): Promise<readonly string[]> {
    this.begin(request);
    return this.transactions.runInHaste(request, async (tx) => {
      await namedQuery(tx, `insert into noted (text) values ($1)`, [text]);
      return rolesOf(request.actor);
    });
  }

  @Requires('person.read')
  @Mutation(() => [String])
  noteOnce(@Args('text') text: string, @Current() request: RequestContext): Promise<readonly string[]> {
    return this.note(text, request);
  }

  @Requires('person.read')
  @Mutation(() => [String])
  @BeginAgain()
  askNothing(@Current() request: RequestContext): readonly string[] {
    return this.plainRoles(request);
  }

  private begin({ actor, presumed }: RequestContext): void {
    PresumedResolver.beginnings.push({ presumed: presumed !== undefined, roles: rolesOf(actor) });
  }
}

@Module({ providers: [PresumedResolver] })
class PresumedModule {}

export const presumedSlice: Slice = { module: PresumedModule, entities: [], reads: { ownRoles: OWN_ROLES } };
