import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ACCOUNT_NOTE_BYTES, LOGIN_NONCE_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsOptional, Length, Matches, ValidateNested } from 'class-validator';

const ATTEMPT_BYTES = 32;
const LONGEST_RESPONSE = 8192;

@InputType({ description: 'A fresh challenge of beginLogin, signed with the login key for this one action.' })
export class KeyProofInput {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

@ArgsType()
export class ProofArgs {
  @ValidateNested()
  @Type(() => KeyProofInput)
  @Field(() => KeyProofInput)
  readonly proof!: KeyProofInput;
}

@ArgsType()
export class RemovePasskeyArgs extends ProofArgs {
  @IsId()
  @Field(() => ID)
  readonly id!: string;
}

@ArgsType()
export class CodeArgs {
  @Matches(/^\d{6}$/)
  @Field(() => String)
  readonly code!: string;
}

@ArgsType()
export class PasskeyArgs {
  @IsId()
  @Field(() => ID)
  readonly id!: string;

  @IsOptional()
  @IsBytes(ACCOUNT_NOTE_BYTES)
  @Field(() => BytesScalar, { nullable: true })
  readonly note!: Uint8Array | null;

  @Length(2, LONGEST_RESPONSE)
  @Field(() => String, { description: 'What the browser answered, as JSON.' })
  readonly response!: string;
}

@ArgsType()
export class AnswerCodeArgs extends CodeArgs {
  @IsBytes(ATTEMPT_BYTES)
  @Field(() => BytesScalar)
  readonly attempt!: Uint8Array;
}

@ArgsType()
export class AnswerPasskeyArgs {
  @IsBytes(ATTEMPT_BYTES)
  @Field(() => BytesScalar)
  readonly attempt!: Uint8Array;

  @Length(2, LONGEST_RESPONSE)
  @Field(() => String, { description: 'What the browser answered, as JSON.' })
  readonly response!: string;
}
