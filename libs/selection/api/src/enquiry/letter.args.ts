import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import {
  GRANT_BYTES,
  HASH_BYTES,
  ID_BYTES,
  LETTER_BYTES,
  LOGIN_NONCE_BYTES,
  SIGNATURE_BYTES,
} from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';

@ArgsType()
export class BeginEnquiryArgs {
  @IsBytes(ID_BYTES)
  @Field(() => BytesScalar)
  readonly locator!: Uint8Array;
}

@ArgsType()
export class EnterEnquiryArgs extends BeginEnquiryArgs {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;
  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

@InputType('AnswerInput', { description: 'Always of one size, whatever it says.' })
export class AnswerInput {
  @IsBytes(LETTER_BYTES)
  @Field(() => BytesScalar)
  readonly envelope!: Uint8Array;
  @IsBytes(GRANT_BYTES)
  @Field(() => BytesScalar)
  readonly grant!: Uint8Array;
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Field(() => Int)
  readonly generation!: number;
  @IsBytes(HASH_BYTES)
  @Field(() => BytesScalar)
  readonly chainHead!: Uint8Array;
}

@ArgsType()
export class AnswerLetterArgs {
  @ValidateNested()
  @Type(() => AnswerInput)
  @Field(() => AnswerInput)
  readonly answer!: AnswerInput;
}
