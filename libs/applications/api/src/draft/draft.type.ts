import { BytesScalar, DayScalar } from '@vrijhaven/server';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';

@ObjectType('Draft')
export class DraftType {
  @Field(() => Int) readonly revision!: number;
  @Field(() => BytesScalar) readonly sealed!: Uint8Array;
  @Field(() => DayScalar) readonly expiresOn!: Day;
}
