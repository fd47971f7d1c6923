import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BytesScalar } from '@vrijhaven/server';

@ObjectType()
export class Organisation {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => BytesScalar, { description: 'Compare with the pinned key; never take it from here.' })
  rootKey!: Uint8Array;
  @Field(() => BytesScalar, { description: 'Hash of the last link of the membership chain.' }) head!: Uint8Array;
  @Field(() => Int) sequence!: number;
  @Field({ description: 'Fictional data only.' }) demo!: boolean;
}
