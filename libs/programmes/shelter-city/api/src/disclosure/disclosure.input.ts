import { Field, InputType, Int } from '@nestjs/graphql';
import { GrantInput } from '@vrijhaven/applications/api';
import type { Compartment } from '@vrijhaven/domain';
import { CompartmentEnum } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';

@InputType('DisclosureInput', { description: 'The key to one revision, wrapped anew for a host city.' })
export class DisclosureInput {
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Field(() => Int)
  readonly revision!: number;
  @ValidateNested()
  @Type(() => GrantInput)
  @Field(() => GrantInput)
  readonly grant!: GrantInput;
}
