import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import type { Clock, Compartment, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  CompartmentEnum,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  resultUnion,
} from '@vrijhaven/server';
import { ArrayMaxSize, ArrayMinSize, IsInt, Min } from 'class-validator';
import { Acts } from '../act/acts';
import { KeyedArgs } from '../act/keyed.args';
import { withdrawEntries } from './take-back-entries';

@ObjectType('EntriesWithdrawn')
export class EntriesWithdrawnType {
  @Field(() => ID) readonly application!: string;
}

@ArgsType()
class WithdrawEntriesArgs extends KeyedArgs {
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Field(() => [Int])
  readonly revisions!: number[];
}

const WithdrawEntriesResult = resultUnion(
  'WithdrawEntriesResult',
  EntriesWithdrawnType,
  ...[InvalidInput, NotFound, KeyReused],
);

@Resolver()
export class WithdrawEntriesResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => WithdrawEntriesResult, {
    description: 'No partner is served these entries any more, nor granted them again.',
  })
  @BeginAgain()
  @Requires('entry.takeBack')
  withdrawEntries(
    @Current() request: RequestContext,
    @Args() args: WithdrawEntriesArgs,
  ): Promise<EntriesWithdrawnType | Refusal> {
    return this.acts.run(request, {
      action: 'entry.takeBack',
      args,
      work: (tx) => withdrawEntries(tx, request.actor, dayOf(this.clock.now()), args),
      answer: (_tx, { id: application }) => Promise.resolve({ application }),
    });
  }
}
