import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Role } from '@vrijhaven/domain';
import { HANDLE, TEAM } from '@vrijhaven/organisation/model';
import { BytesScalar, IsBytes, IsId, RoleEnum } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { Length, Matches, ValidateNested } from 'class-validator';
import { AppendLinksArgs } from '../chain/chain.input';
import { AccountInput } from '../member/account.input';

const BUNDLE_BYTES = 4 * 1024;
const MAC_BYTES = 32;

@InputType()
export class InviteInput {
  @Matches(HANDLE)
  @Field(() => String)
  readonly handle!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Matches(TEAM)
  @Field(() => String)
  readonly team!: string;

  @Length(1, 80)
  @Field(() => ID)
  readonly idempotencyKey!: string;
}

@ArgsType()
export class AnswerInvitationArgs {
  @IsId()
  @Field(() => ID)
  readonly id!: string;

  @ValidateNested()
  @Type(() => AccountInput)
  @Field(() => AccountInput)
  readonly account!: AccountInput;

  @IsBytes(1, BUNDLE_BYTES)
  @Field(() => BytesScalar)
  readonly bundle!: Uint8Array;

  @IsBytes(MAC_BYTES)
  @Field(() => BytesScalar)
  readonly mac!: Uint8Array;
}

@ArgsType()
export class AdmitMemberArgs extends AppendLinksArgs {
  @IsId()
  @Field(() => ID)
  readonly invitation!: string;
}
