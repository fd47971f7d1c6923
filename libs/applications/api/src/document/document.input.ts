import { Field, InputType, Int } from '@nestjs/graphql';
import { GRANT_BYTES, HASH_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum, IsBytes } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, Length, Max, Min, ValidateNested } from 'class-validator';

const MAX_VERSION = 1_000_000;
const MAX_ENVELOPE = 96 * 1024;
const MAX_MANIFEST = 4 * 1024;

@InputType('GrantInput')
export class GrantInput {
  @Length(1, 86)
  @Field(() => String)
  readonly recipient!: string;
  @IsInt()
  @Min(0)
  @Max(MAX_VERSION)
  @Field(() => Int)
  readonly generation!: number;
  @IsBytes(GRANT_BYTES)
  @Field(() => BytesScalar)
  readonly grant!: Uint8Array;
  @IsBytes(HASH_BYTES)
  @Field(() => BytesScalar)
  readonly chainHead!: Uint8Array;
}

@InputType('DocumentInput')
export class DocumentInput {
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
  @Field(() => Int)
  readonly schema!: number;
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
  @Field(() => Int)
  readonly revision!: number;
  @IsBytes(HASH_BYTES)
  @Field(() => BytesScalar)
  readonly previous!: Uint8Array;
  @IsBytes(1, MAX_ENVELOPE)
  @Field(() => BytesScalar)
  readonly envelope!: Uint8Array;
  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => GrantInput)
  @Field(() => [GrantInput])
  readonly grants!: GrantInput[];
}

@InputType('ManifestInput')
export class ManifestInput {
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
  @Field(() => Int)
  readonly sequence!: number;
  @IsBytes(1, MAX_MANIFEST)
  @Field(() => BytesScalar)
  readonly manifest!: Uint8Array;
  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}
