import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import { PeriodInput } from '@vrijhaven/server';
import type { BlockKind, BlockReason } from '@vrijhaven/shelter-city/model';
import { MAX_BLOCK_YEARS } from '@vrijhaven/shelter-city/model';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';
import { BlockKindEnum, BlockReasonEnum } from './block.type';

@ArgsType()
export class CreateBlockArgs extends KeyedArgs {
  @Field(() => ID)
  readonly place!: string;
  @ValidateNested()
  @Type(() => PeriodInput)
  @Field(() => PeriodInput)
  readonly period!: PeriodInput;
  @Field(() => BlockKindEnum)
  readonly kind!: BlockKind;
  @Field(() => BlockReasonEnum)
  readonly reason!: BlockReason;
  @IsInt()
  @Min(1)
  @Max(MAX_BLOCK_YEARS)
  @Field(() => Int, { defaultValue: 1, description: 'The same days in so many years, all or none of them.' })
  readonly years!: number;
}

@ArgsType()
export class MoveBlockArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ID, { description: 'A place of the same city.' })
  readonly place!: string;
  @ValidateNested()
  @Type(() => PeriodInput)
  @Field(() => PeriodInput)
  readonly period!: PeriodInput;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

@ArgsType()
export class RemoveBlockArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Also the later years of the same seasonal closing.' })
  readonly later!: boolean;
}
