import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, IsBytes } from '@vrijhaven/server';

@ObjectType('CalendarFeed', { description: 'A secret address under which a calendar reads "busy" and nothing else.' })
export class FeedType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly city!: string;
  @Field(() => ID, { nullable: true, description: 'One place; null for all of the city.' })
  readonly place!: string | null;
  @Field(() => DayScalar) readonly madeOn!: Day;
  @Field(() => DayScalar, { nullable: true }) readonly lastUsedOn!: Day | null;
}

@ObjectType('FeedRevoked')
export class FeedRevokedType {
  @Field(() => ID) readonly id!: string;
}

@ArgsType()
export class CreateFeedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly city!: string;
  @Field(() => ID, { nullable: true })
  readonly place!: string | null;
  @IsBytes(32)
  @Field(() => BytesScalar, { description: 'SHA-256 of the 16 bytes in the address, which its maker keeps.' })
  readonly secretHash!: Uint8Array;
}

@ArgsType()
export class RevokeFeedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
}
