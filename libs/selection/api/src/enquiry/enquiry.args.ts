import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs, ReasonCodeEnum } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { HASH_BYTES, LETTER_BYTES, SIGN_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import type { Day } from '@vrijhaven/domain';
import type { RefereeNumber, VerificationOutcome } from '@vrijhaven/selection/model';
import { VERIFICATION_OUTCOMES } from '@vrijhaven/selection/model';
import { BytesScalar, DayScalar, enumOf, IsBytes, IsDay, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';

export const VerificationOutcomeEnum = enumOf('VerificationOutcome', VERIFICATION_OUTCOMES);

@ArgsType()
export class EnquiriesArgs {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'Without it, all that wait for somebody.' })
  readonly application?: string | null;
}

@ArgsType()
export class CreateEnquiryArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @IsIn([1, 2])
  @Field(() => Int)
  readonly referee!: RefereeNumber;
  @IsId()
  @Field(() => ID, { description: 'Certified by the signing key.' })
  readonly enquiry!: string;
  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly signKey!: Uint8Array;
  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly loginKey!: Uint8Array;
  @IsBytes(HASH_BYTES)
  @Field(() => BytesScalar)
  readonly locatorHash!: Uint8Array;
  @IsBytes(LETTER_BYTES)
  @Field(() => BytesScalar)
  readonly letter!: Uint8Array;
  @IsDay()
  @Field(() => DayScalar)
  readonly expiresOn!: Day;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { description: 'For the log `vetting`.' })
  readonly entry!: DocumentInput;
}

@ArgsType()
export class EnquiryArgs extends KeyedArgs {
  @IsId()
  @Field(() => ID)
  readonly enquiry!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

@ArgsType()
export class FileAnswerArgs extends EnquiryArgs {
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly entry!: DocumentInput;
}

@ArgsType()
export class ConcludeVerificationArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => VerificationOutcomeEnum)
  readonly to!: VerificationOutcome;
  @Field(() => ReasonCodeEnum)
  readonly reason!: ReasonCode;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly vetting!: DocumentInput;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly brief!: DocumentInput;
}
