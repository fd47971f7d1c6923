import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, NOT_FOUND, Requires } from '@vrijhaven/access';
import type { Clock, Compartment, Refusal } from '@vrijhaven/domain';
import { COMPARTMENTS, dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  CompartmentEnum,
  Current,
  InvalidInput,
  IsSlug,
  KeyReused,
  NotFound,
  resultUnion,
  Transactions,
} from '@vrijhaven/server';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Acts } from '../act/acts';
import { KeyedArgs } from '../act/keyed.args';
import { readApplication } from '../application/application.read';
import { ApplicationType } from '../application/application.type';
import { officeViewer } from '../document/viewer';
import { readHoldings } from './holding.read';
import { HoldingType } from './holding.type';
import { withdrawDisclosure } from './withdraw-disclosure';

const WithdrawDisclosureResult = resultUnion(
  'WithdrawDisclosureResult',
  ApplicationType,
  NotFound,
  KeyReused,
  InvalidInput,
);

@ArgsType()
class WithdrawDisclosureArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @IsSlug()
  @Field(() => String)
  readonly city!: string;
  @ArrayMinSize(1)
  @ArrayMaxSize(COMPARTMENTS.length)
  @Field(() => [CompartmentEnum])
  readonly compartments!: Compartment[];
}

/** Which team was given which key, with proofs; and taking keys back from a city. */
@Resolver()
export class HoldingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [HoldingType])
  @Requires('application.read')
  async holdings(
    @Current() request: RequestContext,
    @Args('application', { type: () => ID }) application: string,
  ): Promise<HoldingType[]> {
    if (!isId(application)) return [];
    return this.transactions.run(request, (tx) => readHoldings(tx, request.actor, application));
  }

  @Mutation(() => WithdrawDisclosureResult)
  @BeginAgain()
  @Requires('application.undisclose')
  withdrawDisclosure(
    @Current() request: RequestContext,
    @Args() args: WithdrawDisclosureArgs,
  ): Promise<ApplicationType | Refusal> {
    const today = dayOf(this.clock.now());
    const { actor } = request;
    return this.acts.run(request, {
      action: 'application.undisclose',
      args,
      work: (tx) => withdrawDisclosure(tx, actor, args, today),
      answer: async (tx, { id }) => (await readApplication(tx, actor, officeViewer(actor), { id, today })) ?? NOT_FOUND,
    });
  }
}
