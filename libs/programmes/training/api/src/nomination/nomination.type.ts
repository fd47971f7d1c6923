import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, enumOf, IsBytes, IsDay, IsSlug } from '@vrijhaven/server';
import type { NominationState } from '@vrijhaven/training/model';
import { NOMINATION_STATES } from '@vrijhaven/training/model';

export const NominationStateEnum = enumOf('NominationState', NOMINATION_STATES);

const [SECRET, HASH, SIGNATURE] = [16, 32, 64];

@ObjectType('Nomination', { description: 'An invitation to one edition; for whom it is nobody here knows.' })
export class NominationType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly edition!: string;
  @Field(() => BytesScalar) readonly secretHash!: string;
  @Field(() => BytesScalar, { description: 'The maker’s, over edition, hash and last day.' })
  readonly signature!: string;
  @Field(() => ID) readonly maker!: string;
  @Field(() => DayScalar) readonly madeOn!: Day;
  @Field(() => DayScalar, { description: 'The last day on which it can be used.' }) readonly expiresOn!: Day;
  @Field(() => NominationStateEnum) readonly state!: NominationState;
  @Field(() => DayScalar, { nullable: true, description: 'On which it was used or taken back.' })
  readonly endedOn!: Day | null;
}

@ArgsType()
export class NominationsArgs {
  @Field(() => ID)
  readonly edition!: string;
}

@ArgsType()
export class NominatedEditionArgs {
  @IsSlug()
  @Field(() => String)
  readonly slug!: string;
  @IsBytes(SECRET)
  @Field(() => BytesScalar)
  readonly secret!: Uint8Array;
}

@ArgsType()
export class CreateNominationArgs extends KeyedArgs {
  @Field(() => ID)
  readonly edition!: string;
  @IsBytes(HASH)
  @Field(() => BytesScalar, { description: 'Of the secret in the invitation, which its maker keeps.' })
  readonly secretHash!: Uint8Array;
  @IsDay()
  @Field(() => DayScalar, { description: 'The last day on which it can be used.' })
  readonly expiresOn!: Day;
  @IsBytes(SIGNATURE)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

@ArgsType()
export class RevokeNominationArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
}
