import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { GRANT_BYTES, HASH_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { TEAM } from '@vrijhaven/organisation/model';
import { BytesScalar, CompartmentEnum, IsBytes, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';

/** A link that makes every key of the office, some thirty of them, with room to spare. */
export const LINK_BYTES = 64 * 1024;
const LINKS = 200;
const ROLE_GRANTS = 2_000;
const GENERATIONS = 10_000;
// Header, commitment and nonce, then 32 sealed bytes with their tag. (protocol.md step 6)
const PREVIOUS_SEED_BYTES = 64 + 32 + 16;

@InputType()
export class LinkSignatureInput {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true })
  readonly signer!: string | null;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

@InputType()
export class LinkInput {
  @IsBytes(1, LINK_BYTES)
  @Field(() => BytesScalar)
  readonly link!: Uint8Array;

  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => LinkSignatureInput)
  @Field(() => [LinkSignatureInput])
  readonly signatures!: LinkSignatureInput[];
}

@InputType()
export class RoleGrantInput {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'Null for the escrow.' })
  readonly member!: string | null;

  @Matches(TEAM)
  @Field(() => String)
  readonly team!: string;

  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;

  @IsInt()
  @Min(1)
  @Max(GENERATIONS)
  @Field(() => Int)
  readonly generation!: number;

  @IsBytes(GRANT_BYTES)
  @Field(() => BytesScalar)
  readonly grant!: Uint8Array;

  @IsId()
  @Field(() => ID)
  readonly granter!: string;

  @IsBytes(HASH_BYTES)
  @Field(() => BytesScalar)
  readonly chainHead!: Uint8Array;
}

@InputType()
export class PreviousSeedInput {
  @Matches(TEAM)
  @Field(() => String)
  readonly team!: string;

  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;

  @IsInt()
  @Min(2)
  @Max(GENERATIONS)
  @Field(() => Int, { description: 'Of the key that seals: the envelope holds the seed of the generation before.' })
  readonly generation!: number;

  @IsBytes(PREVIOUS_SEED_BYTES)
  @Field(() => BytesScalar)
  readonly envelope!: Uint8Array;
}

@ArgsType()
export class SupplyPreviousSeedsArgs {
  @ArrayMaxSize(ROLE_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => PreviousSeedInput)
  @Field(() => [PreviousSeedInput])
  readonly previousSeeds!: PreviousSeedInput[];
}

@ArgsType()
export class LeaveOrganisationArgs {
  @ValidateNested()
  @Type(() => LinkInput)
  @Field(() => LinkInput)
  readonly link!: LinkInput;
}

@ArgsType()
export class SupplyRoleGrantsArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(ROLE_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantInput)
  @Field(() => [RoleGrantInput])
  readonly roleGrants!: RoleGrantInput[];
}

/** Links with the role grants and previous seeds that follow from them. */
@ArgsType()
export class AppendLinksArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(LINKS)
  @ValidateNested({ each: true })
  @Type(() => LinkInput)
  @Field(() => [LinkInput])
  readonly links!: LinkInput[];

  @ArrayMaxSize(ROLE_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => RoleGrantInput)
  @Field(() => [RoleGrantInput])
  readonly roleGrants!: RoleGrantInput[];

  @ArrayMaxSize(ROLE_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => PreviousSeedInput)
  @Field(() => [PreviousSeedInput], { defaultValue: [] })
  readonly previousSeeds!: PreviousSeedInput[];
}
