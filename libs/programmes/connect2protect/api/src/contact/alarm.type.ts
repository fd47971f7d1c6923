import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AlarmKind, AlarmState } from '@vrijhaven/connect2protect/model';
import { ALARM_KINDS, ALARM_STATES } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, enumOf } from '@vrijhaven/server';

const AlarmKindEnum = enumOf('AlarmKind', ALARM_KINDS);
const AlarmStateEnum = enumOf('AlarmState', ALARM_STATES);

@ObjectType('Alarm')
export class AlarmType {
  @Field(() => ID) readonly id!: string;
  @Field(() => AlarmKindEnum, { name: 'kind' }) readonly what!: AlarmKind;
  @Field(() => AlarmStateEnum) readonly state!: AlarmState;
  @Field(() => DayScalar) readonly raisedOn!: Day;
  @Field(() => Boolean, { description: 'The security officer’s too.' }) readonly escalated!: boolean;
  @Field(() => Int) readonly version!: number;
}
