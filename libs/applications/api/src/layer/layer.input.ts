import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LAYER_OVERHEAD } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { BytesScalar, CompartmentEnum, IsBytes, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, Length, Max, Min, ValidateNested } from 'class-validator';
import { GrantInput } from '../document/document.input';

const MAX_NUMBER = 1_000_000;
const MAX_ENVELOPE = 96 * 1024 + LAYER_OVERHEAD;
/** The most that is put or listed in one go. */
export const LAYERS_AT_ONCE = 25;
/** The office, the record, and more host cities than ever look at one person. */
const MAX_GRANTS = 24;

@InputType('HeldGrantInput', { description: 'A grant that the sender saw, and means to replace.' })
export class HeldGrantInput {
  @Length(1, 86)
  @Field(() => String)
  readonly recipient!: string;
  @IsInt()
  @Min(0)
  @Max(MAX_NUMBER)
  @Field(() => Int)
  readonly generation!: number;
}

@InputType('LayerInput', { description: 'One stored revision under a fresh key, with the grants of that key.' })
export class LayerInput {
  @IsId()
  @Field(() => ID)
  readonly application!: string;
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @IsInt()
  @Min(1)
  @Max(MAX_NUMBER)
  @Field(() => Int)
  readonly revision!: number;
  @IsInt()
  @Min(1)
  @Max(MAX_NUMBER)
  @Field(() => Int, { description: 'One more than the layer that it takes the place of.' })
  readonly layer!: number;
  @IsBytes(1, MAX_ENVELOPE)
  @Field(() => BytesScalar)
  readonly envelope!: Uint8Array;
  @ArrayMaxSize(MAX_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => HeldGrantInput)
  @Field(() => [HeldGrantInput])
  readonly replaces!: HeldGrantInput[];
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => GrantInput)
  @Field(() => [GrantInput])
  readonly grants!: GrantInput[];
}

@ArgsType()
export class RelayerArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(LAYERS_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => LayerInput)
  @Field(() => [LayerInput])
  readonly layers!: LayerInput[];
}

@ArgsType()
export class DueLayersArgs {
  @IsInt()
  @Min(1)
  @Max(LAYERS_AT_ONCE)
  @Field(() => Int, { defaultValue: 10 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}
