import { Module } from '@nestjs/common';
import { Args, ArgsType, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public, Requires } from '@vrijhaven/access';
import {
  BytesScalar,
  Current,
  DayScalar,
  idempotent,
  InvalidInput,
  IsBytes,
  KeyReused,
  resultUnion,
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import type { RequestContext, Slice } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, Length, ValidateNested } from 'class-validator';

@InputType()
class ProbePartInput {
  @IsBytes(2)
  @Field(() => BytesScalar)
  readonly bytes!: Uint8Array;
}

@InputType()
class ProbeInput {
  @Length(1, 5)
  @Field(() => String)
  readonly name!: string;

  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => ProbePartInput)
  @Field(() => [ProbePartInput])
  readonly parts!: ProbePartInput[];
}

@ArgsType()
class KeyedArgs {
  @Length(1, 20)
  @Field(() => String)
  readonly key!: string;
  @Field(() => Int)
  readonly number!: number;
}

@ObjectType()
class Probe {
  @Field(() => Int) readonly count!: number;
}
const ProbeResult = resultUnion('ProbeResult', Probe, InvalidInput, StateMismatch, KeyReused);

/** A slice that does nothing but show what the kernel does around it. */
@Resolver()
export class ProbeResolver {
  /** Calls of the work behind `once`. */
  static worked = 0;

  constructor(private readonly transactions: Transactions) {}

  @Public('a probe')
  @Query(() => String, { nullable: true })
  who(@Current() { actor }: RequestContext) {
    return actor.kind;
  }

  @Requires('person.read')
  @Query(() => String)
  members() {
    return 'inside';
  }

  @Requires('draft.read')
  @Query(() => String)
  defenders() {
    return 'inside';
  }

  @Public('a probe')
  @Query(() => String)
  fault(@Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => tx.query(`select 'secret value'::int`));
  }

  @Public('a probe')
  @Query(() => DayScalar, { nullable: true })
  day(@Args('day', { type: () => DayScalar }) day: string) {
    return day;
  }

  @Public('a probe')
  @Mutation(() => ProbeResult)
  check(@Args('input') input: ProbeInput) {
    return { count: input.parts.length };
  }

  @Public('a probe: no refusal in its answer')
  @Mutation(() => Int)
  count(@Args() args: KeyedArgs) {
    return args.number;
  }

  @Requires('draft.write')
  @Mutation(() => ProbeResult)
  once(@Args() { key, number }: KeyedArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) =>
      idempotent(tx, request.actor, { key, input: { number } }, async () => {
        if (number < 0) return new StateMismatch({ state: 'negative', version: 1 });
        ProbeResolver.worked += 1;
        const count = ProbeResolver.worked;
        await tx.query(`select pg_sleep(0.05)`);
        return { count };
      }),
    );
  }
}

@Module({ providers: [ProbeResolver] })
class ProbeModule {}

export const probeSlice: Slice = { module: ProbeModule, entities: [] };

@Resolver()
export class SilentResolver {
  // eslint-disable-next-line vrijhaven/guarded-resolvers -- the silence is what the spec is about
  @Query(() => String)
  silent() {
    return 'nobody said who may';
  }
}

@Module({ providers: [SilentResolver] })
class SilentModule {}

export const silentSlice: Slice = { module: SilentModule, entities: [] };
