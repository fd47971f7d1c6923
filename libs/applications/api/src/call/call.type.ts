import { DayScalar, PeriodType } from '@vrijhaven/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Period } from '@vrijhaven/domain';

@ObjectType('LocalisedText')
export class LocalisedTextType {
  @Field(() => String) readonly en!: string;
  @Field(() => String) readonly nl!: string;
  @Field(() => String) readonly fr!: string;
  @Field(() => String) readonly es!: string;
  @Field(() => String) readonly ar!: string;
}

@ObjectType('Call')
export class CallType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly slug!: string;
  @Field(() => String) readonly programme!: string;
  @Field(() => LocalisedTextType) readonly title!: LocalisedTextType;
  @Field(() => DayScalar) readonly opensOn!: Day;
  @Field(() => DayScalar, { description: 'The last day on which the call takes applications.' })
  readonly closesOn!: Day;
  @Field(() => PeriodType) readonly stays!: Period;
  @Field(() => Int) readonly conditionsVersion!: number;
  @Field(() => Int) readonly questionsVersion!: number;
  @Field(() => Boolean) readonly open!: boolean;
}
