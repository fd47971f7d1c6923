import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CheckInSide, CheckInState } from '@vrijhaven/connect2protect/model';
import { CHECK_IN_SIDES, CHECK_IN_STATES } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, enumOf, HourScalar } from '@vrijhaven/server';

const CheckInStateEnum = enumOf('CheckInState', CHECK_IN_STATES);
const CheckInSideEnum = enumOf('CheckInSide', CHECK_IN_SIDES);

@ObjectType('CheckIn', { description: 'A day by which the two should have been in contact.' })
export class CheckInType {
  @Field(() => ID) readonly id!: string;
  @Field(() => DayScalar) readonly dueOn!: Day;
  @Field(() => CheckInStateEnum) readonly state!: CheckInState;
  @Field(() => CheckInSideEnum, { nullable: true }) readonly bySide!: CheckInSide | null;
  @Field(() => HourScalar, { nullable: true }) readonly at!: string | null;
}
