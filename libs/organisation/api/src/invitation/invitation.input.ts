import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Role } from '@vrijhaven/domain';
import { HANDLE, TEAM } from '@vrijhaven/organisation/model';
import { IsId, RoleEnum } from '@vrijhaven/server';
import { Length, Matches } from 'class-validator';
import { AppendLinksArgs } from '../chain/chain.input';

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
export class AdmitMemberArgs extends AppendLinksArgs {
  @IsId()
  @Field(() => ID)
  readonly invitation!: string;
}
