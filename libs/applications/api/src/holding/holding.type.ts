import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Compartment, Day } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum, DayScalar } from '@vrijhaven/server';

@ObjectType('Holding', { description: 'That a team was given one key, with the proof that it was.' })
export class HoldingType {
  @Field(() => CompartmentEnum) readonly compartment!: Compartment;
  @Field(() => Int) readonly revision!: number;
  @Field(() => Int, { description: 'The layer whose key it was, 0 for the document itself.' })
  readonly layer!: number;
  @Field(() => BytesScalar, { description: 'Document hash.' }) readonly hash!: string;
  @Field(() => String) readonly recipient!: string;
  @Field(() => Int) readonly generation!: number;
  @Field(() => ID) readonly granter!: string;
  @Field(() => BytesScalar) readonly chainHead!: string;
  @Field(() => DayScalar) readonly grantedOn!: Day;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which the server stopped handing it out.' })
  readonly withdrawnOn!: Day | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which a layer took its place.' })
  readonly replacedOn!: Day | null;
  @Field(() => BytesScalar, { description: 'The grant itself, or its trace once it was replaced.' })
  readonly proof!: string;
}
