import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { LOGIN_NONCE_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, InvalidInput, IsBytes, LoginRefused, resultUnion, TooMany } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { ChainLinkType } from '../chain/chain.type';
import { BeginLoginArgs, HandleArgs } from '../login/login.type';
import { PassphraseInput, RecoveryInput } from '../member/unlocker.input';

@ObjectType('Recovering', { description: 'For who has the recovery words: what opening the seed takes. No session.' })
export class RecoveringType {
  @Field(() => ID) readonly member!: string;
  @Field(() => BytesScalar, { description: 'Under the recovery words.' }) readonly sealedSeed!: Uint8Array;
  @Field(() => [ChainLinkType]) readonly chain!: readonly ChainLinkType[];
}

@ObjectType('AccountRenewed', { description: 'The other sessions of the account have ended.' })
export class AccountRenewedType {
  @Field(() => ID) readonly member!: string;
}

export const RecoverResult = resultUnion('RecoverResult', RecoveringType, LoginRefused);
export const RenewAccountResult = resultUnion(
  'RenewAccountResult',
  AccountRenewedType,
  LoginRefused,
  TooMany,
  InvalidInput,
);

@ArgsType()
export class RecoverArgs extends HandleArgs {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

/** `method` is the way in whose login key signs. */
@ArgsType()
export class RenewAccountArgs extends BeginLoginArgs {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;

  @IsOptional()
  @ValidateNested()
  @Type(() => PassphraseInput)
  @Field(() => PassphraseInput, { nullable: true })
  readonly passphrase?: PassphraseInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => RecoveryInput)
  @Field(() => RecoveryInput, { nullable: true })
  readonly recovery?: RecoveryInput | null;
}
