import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { COMPARTMENTS, ROLES } from '@vrijhaven/domain';
import type { Day, Period } from '@vrijhaven/domain';
import { IsDay } from '../input/validators';
import { enumOf } from './enum-of';
import { DayScalar } from './scalars';

export const CompartmentEnum = enumOf('Compartment', COMPARTMENTS);
export const RoleEnum = enumOf('Role', ROLES);

@ObjectType('Period', { description: 'A span of days: `from` is the first day in it, `until` the first day after it.' })
export class PeriodType implements Period {
  @Field(() => DayScalar)
  readonly from!: Day;
  @Field(() => DayScalar)
  readonly until!: Day;
}

@InputType('PeriodInput')
export class PeriodInput implements Period {
  @IsDay()
  @Field(() => DayScalar)
  readonly from!: Day;
  @IsDay()
  @Field(() => DayScalar)
  readonly until!: Day;
}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;
  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}
