import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Period } from '@vrijhaven/domain';
import { DayScalar, enumOf, PeriodType, RefusalType } from '@vrijhaven/server';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { RESIDENCY_STATES } from '@vrijhaven/shelter-city/model';

export const ResidencyStateEnum = enumOf('ResidencyState', RESIDENCY_STATES);

@ObjectType('Residency', { description: "A guest's stay in a dated place." })
export class ResidencyType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly place!: string;
  @Field(() => String, { description: 'The slug of its city.' }) readonly city!: string;
  @Field(() => ID) readonly application!: string;
  @Field(() => PeriodType) readonly period!: Period;
  @Field(() => DayScalar, { description: 'The first day on which the place is free again, turnover included.' })
  readonly freeFrom!: Day;
  @Field(() => ResidencyStateEnum) readonly state!: ResidencyState;
  @Field(() => Int) readonly version!: number;
}

@ObjectType({ implements: () => RefusalType })
export class PlaceTaken extends RefusalType {
  override readonly kind = 'PlaceTaken';
  override readonly message = 'The place is not free for the whole of that period and its turnover.';
  @Field(() => [PeriodType], { description: 'When a stay would fit, a year around the period that was asked for.' })
  readonly free: readonly Period[];

  constructor(free: readonly Period[]) {
    super();
    this.free = free;
  }
}
