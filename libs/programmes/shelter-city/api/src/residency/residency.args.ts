import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyedArgs, ReasonCodeEnum } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, IsDay, PeriodInput } from '@vrijhaven/server';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { NotedArgs } from './entries.args';
import { ResidencyStateEnum } from './residency.type';

@ArgsType()
export class ScheduleArgs extends KeyedArgs {
  @Field(() => ID)
  readonly proposal!: string;
  @Field(() => ID)
  readonly place!: string;
  @ValidateNested()
  @Type(() => PeriodInput)
  @Field(() => PeriodInput)
  readonly period!: PeriodInput;
}

@ArgsType()
export class MoveResidencyArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ID)
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
export class AdvanceResidencyArgs extends NotedArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => ResidencyStateEnum)
  readonly to!: ResidencyState;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => ReasonCodeEnum)
  readonly reason!: ReasonCode;
  @IsOptional()
  @IsDay()
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of a departure earlier than planned: the first day after it.',
  })
  readonly day?: Day | null;
}
