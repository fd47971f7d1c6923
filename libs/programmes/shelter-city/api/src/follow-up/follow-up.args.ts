import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { NotedArgs } from '../residency/entries.args';
import { DayScalar, IsDay } from '@vrijhaven/server';
import { MAX_FOLLOW_UPS } from '@vrijhaven/shelter-city/model';
import { ArrayMaxSize, IsInt, Min } from 'class-validator';

@ArgsType()
export class PlanFollowUpsArgs extends KeyedArgs {
  @Field(() => ID)
  readonly residency!: string;
  @ArrayMaxSize(MAX_FOLLOW_UPS)
  @IsDay({ each: true })
  @Field(() => [DayScalar], { description: 'All that are wanted; they replace what was planned before.' })
  readonly days!: Day[];
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'Of the stay.' })
  readonly version!: number;
}

@ArgsType()
export class RecordFollowUpArgs extends NotedArgs {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Boolean, { description: 'Whether the guest was reached.' })
  readonly held!: boolean;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}
