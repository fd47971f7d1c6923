import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { LOGIN_NONCE_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import type { UnlockMethod } from '@vrijhaven/crypto/envelope';
import { BytesScalar, enumOf, IsBytes, LoginRefused, resultUnion, TooMany } from '@vrijhaven/server';
import { Transform } from 'class-transformer';
import { Length } from 'class-validator';
import { MeType } from '../member/member.type';

@ObjectType('LoginChallenge', { description: 'What to sign, and how to stretch. Unknown names get one as well.' })
export class LoginChallengeType {
  @Field(() => BytesScalar) readonly nonce!: Uint8Array;
  @Field(() => BytesScalar) readonly salt!: Uint8Array;
  @Field(() => Int) readonly opsLimit!: number;
  @Field(() => Int) readonly memLimitKiB!: number;
}

@ObjectType('MemberSession', { description: 'The session itself is in a cookie.' })
export class MemberSessionType {
  @Field(() => MeType) readonly me!: MeType;
}

export const LoginResult = resultUnion('LoginResult', MemberSessionType, LoginRefused, TooMany);

/** What neither the database nor a signature takes: a fault would be another answer. */
const UNSPEAKABLE = /[\0\p{Cs}]/gu;

export const UnlockMethodEnum = enumOf('UnlockMethod', ['passphrase', 'recovery']);

@ArgsType()
export class HandleArgs {
  // Any text: a name that no handle could be is an unknown name, not another answer.
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.replace(UNSPEAKABLE, '\ufffd') : value,
  )
  @Length(1, 80)
  @Field(() => String)
  readonly handle!: string;
}

@ArgsType()
export class BeginLoginArgs extends HandleArgs {
  @Field(() => UnlockMethodEnum, { defaultValue: 'passphrase' })
  readonly method!: UnlockMethod;
}

@ArgsType()
export class CompleteLoginArgs extends HandleArgs {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}
