import { ArgsType, Field } from '@nestjs/graphql';
import { HASH_BYTES, LOGIN_NONCE_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { LinkInput, RoleGrantInput } from '../chain/chain.input';
import { AccountInput } from '../member/account.input';

const GRANTS = 2_000;
/** That the escrow was used, and whom it brings back. */
const RESTORING_LINKS = 2;

@ArgsType()
export class EscrowGrantsArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(GRANTS)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantInput)
  @Field(() => [RoleGrantInput])
  readonly roleGrants!: RoleGrantInput[];
}

@ArgsType()
export class DrillEscrowArgs {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;

  @IsBytes(HASH_BYTES)
  @Field(() => BytesScalar)
  readonly chainHead!: Uint8Array;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

@ArgsType()
export class RestoreCoordinatorArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(RESTORING_LINKS)
  @ValidateNested({ each: true })
  @Type(() => LinkInput)
  @Field(() => [LinkInput])
  readonly links!: LinkInput[];

  @ValidateNested()
  @Type(() => AccountInput)
  @Field(() => AccountInput)
  readonly account!: AccountInput;
}
