import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, IsBytes } from '@vrijhaven/server';

@ObjectType('CourseFeed', { description: 'A secret address under which a calendar reads the days of an edition.' })
export class CourseFeedType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly edition!: string;
  @Field(() => DayScalar) readonly madeOn!: Day;
  @Field(() => DayScalar, { nullable: true }) readonly lastUsedOn!: Day | null;
}

@ObjectType('CourseFeedRevoked')
export class CourseFeedRevokedType {
  @Field(() => ID) readonly id!: string;
}

@ArgsType()
export class CreateCourseFeedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly edition!: string;
  @IsBytes(32)
  @Field(() => BytesScalar, { description: 'SHA-256 of the 16 bytes in the address, which its maker keeps.' })
  readonly secretHash!: Uint8Array;
}

@ArgsType()
export class RevokeCourseFeedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
}
