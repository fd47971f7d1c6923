import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts } from '@vrijhaven/applications/api';
import type { Clock, Refusal } from '@vrijhaven/domain';
import type { Answered, RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  Reads,
  resultUnion,
  StateMismatch,
} from '@vrijhaven/server';
import type { GraphQLResolveInfo } from 'graphql';
import { createEdition } from './create-edition';
import { editEdition } from './edit-edition';
import { CreateEditionArgs, EditEditionArgs, MoveEditionArgs } from './edition.args';
import { EDITIONS, OPEN_EDITIONS, readEdition } from './edition.read';
import { EditionType } from './edition.type';
import { moveEdition } from './move-edition';
import { PlanEditionArgs } from './plan.args';
import { planEdition } from './plan-edition';

const EditionResult = resultUnion('EditionResult', EditionType, StateMismatch, InvalidInput, NotFound, KeyReused);

type Answer = Promise<EditionType | Refusal>;

@Resolver()
export class EditionResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [EditionType], { description: 'Every edition that the member sees, the latest first.' })
  @Requires('edition.read')
  editions(@Current() request: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Answered<EditionType[]>> {
    return this.reads.answer(request, info, { read: EDITIONS });
  }

  @Query(() => [EditionType], { description: 'To which one may apply now.' })
  @Requires('edition.read')
  openEditions(@Current() request: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Answered<EditionType[]>> {
    return this.reads.answer(request, info, { read: OPEN_EDITIONS });
  }

  @Mutation(() => EditionResult)
  @BeginAgain()
  @Requires('edition.create')
  createEdition(@Current() request: RequestContext, @Args() args: CreateEditionArgs): Answer {
    return this.acts.run(request, {
      action: 'edition.create',
      args,
      work: (tx) => createEdition(tx, request.actor, args),
      answer: (tx, { id }) => readEdition(tx, request.actor, id),
    });
  }

  @Mutation(() => EditionResult)
  @BeginAgain()
  @Requires('edition.manage')
  editEdition(@Current() request: RequestContext, @Args() args: EditEditionArgs): Answer {
    return this.acts.run(request, {
      action: 'edition.manage',
      args,
      work: (tx) => editEdition(tx, request.actor, args),
      answer: (tx, { id }) => readEdition(tx, request.actor, id),
    });
  }

  @Mutation(() => EditionResult, { description: 'Modules and tasks: all of them, in their order.' })
  @BeginAgain()
  @Requires('edition.manage')
  planEdition(@Current() request: RequestContext, @Args() args: PlanEditionArgs): Answer {
    return this.acts.run(request, {
      action: 'edition.manage',
      args,
      work: (tx) => planEdition(tx, request.actor, args),
      answer: (tx, { id }) => readEdition(tx, request.actor, id),
    });
  }

  @Mutation(() => EditionResult)
  @BeginAgain()
  @Requires('edition.manage')
  moveEdition(@Current() request: RequestContext, @Args() args: MoveEditionArgs): Answer {
    const means = { now: this.clock.now() };
    return this.acts.run(request, {
      action: 'edition.manage',
      args,
      work: (tx) => moveEdition(tx, request.actor, means, args),
      answer: (tx, { id }) => readEdition(tx, request.actor, id),
    });
  }
}
