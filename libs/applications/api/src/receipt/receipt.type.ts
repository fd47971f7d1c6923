import { BytesScalar } from '@vrijhaven/server';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ReturnChallenge', { description: 'Given for every locator, known or not.' })
export class ReturnChallengeType {
  @Field(() => BytesScalar) readonly nonce!: Uint8Array;
}

@ObjectType('ReceiptSession')
export class ReceiptSessionType {
  @Field(() => String, { description: 'For the Authorization header; keep it in memory only.' })
  readonly token!: string;
  @Field(() => ID, { nullable: true, description: 'Null before submission.' }) readonly record!: string | null;
}
