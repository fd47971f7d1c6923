import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalisedTextType } from '@vrijhaven/applications/api';
import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, enumOf } from '@vrijhaven/server';
import type { EditionState } from '@vrijhaven/training/model';
import { EDITION_STATES } from '@vrijhaven/training/model';

export const EditionStateEnum = enumOf('EditionState', EDITION_STATES);

@ObjectType('EditionModule')
export class EditionModuleType {
  @Field(() => ID) readonly id!: string;
  @Field(() => LocalisedTextType) readonly title!: LocalisedText;
  @Field(() => DayScalar) readonly day!: Day;
}

@ObjectType('EditionTask', { description: 'Something to do before the course.' })
export class EditionTaskType {
  @Field(() => ID) readonly id!: string;
  @Field(() => LocalisedTextType) readonly title!: LocalisedText;
  @Field(() => DayScalar) readonly dueOn!: Day;
}

@ObjectType('Edition', { description: 'One run of a course. Nothing in it is about anybody.' })
export class EditionType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly slug!: string;
  @Field(() => LocalisedTextType) readonly title!: LocalisedText;
  @Field(() => String) readonly placeName!: string;
  @Field(() => DayScalar) readonly startsOn!: Day;
  @Field(() => DayScalar, { description: 'The last day.' }) readonly endsOn!: Day;
  @Field(() => [String], { description: 'ISO 639 codes.' }) readonly languages!: readonly string[];
  @Field(() => Int) readonly seats!: number;
  @Field(() => Int, { description: 'The most people of one country.' }) readonly perCountry!: number;
  @Field(() => Int, { description: 'Days that somebody has to answer an offer.' }) readonly offerDays!: number;
  @Field(() => EditionStateEnum) readonly state!: EditionState;
  @Field(() => Int, { description: 'The generation of the office’s key from which the tags of its seats follow.' })
  readonly keyGeneration!: number;
  @Field(() => ID, { nullable: true, description: 'The call under which one applies, once there is one.' })
  readonly call!: string | null;
  @Field(() => Int) readonly version!: number;
  @Field(() => [EditionModuleType]) readonly modules!: readonly EditionModuleType[];
  @Field(() => [EditionTaskType]) readonly tasks!: readonly EditionTaskType[];
}
