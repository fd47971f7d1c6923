import { ArgsType, Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { NOT_FOUND, Requires } from '@vrijhaven/access';
import { Acts, KeyedArgs } from '@vrijhaven/applications/api';
import { MAX_ESCALATION_DAYS } from '@vrijhaven/connect2protect/model';
import type { Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  resultUnion,
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { IsInt, Max, Min } from 'class-validator';
import { readPolicy, setPolicy } from './set-policy';

@ObjectType('PairingPolicy')
export class PairingPolicyType {
  @Field(() => Int, { description: 'Days that an alarm over missed contact is the pairing coordinators’ alone.' })
  readonly escalateDays!: number;
  @Field(() => Int) readonly version!: number;
}

@ArgsType()
class SetPolicyArgs extends KeyedArgs {
  @IsInt()
  @Min(1)
  @Max(MAX_ESCALATION_DAYS)
  @Field(() => Int)
  readonly escalateDays!: number;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

const PolicyResult = resultUnion(
  'PairingPolicyResult',
  PairingPolicyType,
  ...[StateMismatch, InvalidInput, NotFound, KeyReused],
);

@Resolver()
export class PairingPolicyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: Acts,
  ) {}

  @Query(() => PairingPolicyType, { nullable: true })
  @Requires('pairingPolicy.read')
  pairingPolicy(@Current() request: RequestContext): Promise<PairingPolicyType | null> {
    return this.transactions.run(request, (tx) => readPolicy(tx));
  }

  @Mutation(() => PolicyResult)
  @BeginAgain()
  @Requires('pairingPolicy.set')
  setPairingPolicy(
    @Current() request: RequestContext,
    @Args() args: SetPolicyArgs,
  ): Promise<PairingPolicyType | Refusal> {
    return this.acts.run(request, {
      action: 'pairingPolicy.set',
      args,
      work: (tx) => setPolicy(tx, request.actor, args),
      answer: async (tx) => (await readPolicy(tx)) ?? NOT_FOUND,
    });
  }
}
