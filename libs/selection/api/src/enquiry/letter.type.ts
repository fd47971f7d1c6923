import { Field, ObjectType } from '@nestjs/graphql';
import { BytesScalar } from '@vrijhaven/server';

@ObjectType('EnquiryChallenge', { description: 'Given for every locator, known or not.' })
export class EnquiryChallengeType {
  @Field(() => BytesScalar) readonly nonce!: Uint8Array;
}

@ObjectType('EnquirySession')
export class EnquirySessionType {
  @Field(() => String, { description: 'For the Authorization header; keep it in memory only.' })
  readonly token!: string;
}

@ObjectType('Letter', { description: 'All that a referee is shown: whose it is they know, the server does not say.' })
export class LetterType {
  @Field(() => BytesScalar) readonly letter!: Uint8Array;
}

@ObjectType('LetterAnswered')
export class LetterAnsweredType {
  @Field(() => Boolean) readonly answered!: boolean;
}
