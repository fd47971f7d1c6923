import type { Type } from '@nestjs/common';
import { ArgsType, createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { LOGIN_NONCE_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import type { UnlockMethod } from '@vrijhaven/crypto/envelope';
import { isRefusal } from '@vrijhaven/database';
import { BytesScalar, enumOf, IsBytes, LoginRefused, resultUnion, TooMany } from '@vrijhaven/server';
import { Transform } from 'class-transformer';
import { Length } from 'class-validator';
import { FactorRefused } from '../factor/factor.type';
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

@ObjectType('SecondFactorNeeded', { description: 'The signature was good. There is no session yet.' })
export class SecondFactorNeededType {
  @Field(() => BytesScalar, { description: 'To be shown with the answer; five tries, five minutes.' })
  readonly attempt!: Uint8Array;
  @Field(() => Boolean, { description: 'Whether a one-time code is an answer.' }) readonly totp!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'For navigator.credentials.get, as JSON; null without passkeys.',
  })
  readonly passkeyOptions!: string | null;
}

@ObjectType('EnrolmentNeeded', { description: 'The session is good for enrolling a second factor, and nothing else.' })
export class EnrolmentNeededType {
  @Field(() => Boolean) readonly enrolling!: boolean;
}

const successOf = (answer: object): Type => {
  if ('attempt' in answer) return SecondFactorNeededType;
  return 'enrolling' in answer ? EnrolmentNeededType : MemberSessionType;
};

// Nest answers a symbol here and types it as an instance of the members.
const loginResult: unknown = createUnionType({
  name: 'LoginResult',
  types: () => [MemberSessionType, SecondFactorNeededType, EnrolmentNeededType, LoginRefused, TooMany] as const,
  resolveType: (answer: object) => (isRefusal(answer) ? answer.kind : successOf(answer)),
});
export const LoginResult = loginResult as object;

export const AnswerFactorResult = resultUnion('AnswerFactorResult', MemberSessionType, FactorRefused);

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
