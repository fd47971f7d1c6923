import { Field, ID, InputType } from '@nestjs/graphql';
import { SIGN_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { LinkInput, RoleGrantInput } from '../chain/chain.input';
import { CheckpointInput } from '../checkpoint/checkpoint.input';
import { AccountInput } from '../member/account.input';

const MEMBERS = 100;
const LINKS = 200;
const ROLE_GRANTS = 2_000;

/** Everything the ceremony made, at once: the chain, who is in it, their keys, and a first checkpoint. */
@InputType()
export class BootstrapInput {
  @Length(1, 200)
  @Field(() => String)
  readonly token!: string;

  @IsId()
  @Field(() => ID)
  readonly organisation!: string;

  @Length(1, 120)
  @Field(() => String)
  readonly name!: string;

  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly rootKey!: Uint8Array;

  @ArrayMinSize(1)
  @ArrayMaxSize(LINKS)
  @ValidateNested({ each: true })
  @Type(() => LinkInput)
  @Field(() => [LinkInput])
  readonly links!: LinkInput[];

  @ArrayMinSize(1)
  @ArrayMaxSize(MEMBERS)
  @ValidateNested({ each: true })
  @Type(() => AccountInput)
  @Field(() => [AccountInput])
  readonly accounts!: AccountInput[];

  @ArrayMaxSize(ROLE_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantInput)
  @Field(() => [RoleGrantInput])
  readonly roleGrants!: RoleGrantInput[];

  @ValidateNested()
  @Type(() => CheckpointInput)
  @Field(() => CheckpointInput)
  readonly checkpoint!: CheckpointInput;
}
