import { ArgsType, Field, ID } from '@nestjs/graphql';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { AccountInput } from './account.input';

const BUNDLE_BYTES = 4 * 1024;
const MAC_BYTES = 32;

/** What somebody answers with who holds a code: to an invitation, or to their renewal. */
@ArgsType()
export class OfferedAccountArgs {
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
