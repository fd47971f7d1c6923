import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApplicationStateEnum } from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Day, Period } from '@vrijhaven/domain';
import { DayScalar, enumOf, HourScalar, PeriodType } from '@vrijhaven/server';
import type { FollowUpState, ItemCode, ItemState, ResidencyEventKind } from '@vrijhaven/shelter-city/model';
import { FOLLOW_UP_STATES, ITEM_CODES, ITEM_STATES, RESIDENCY_EVENT_KINDS } from '@vrijhaven/shelter-city/model';
import { ResidencyType } from './residency.type';

export const ItemCodeEnum = enumOf('ItemCode', ITEM_CODES);
export const ItemStateEnum = enumOf('ItemState', ITEM_STATES);
export const FollowUpStateEnum = enumOf('FollowUpState', FOLLOW_UP_STATES);
export const ResidencyEventKindEnum = enumOf('ResidencyEventKind', RESIDENCY_EVENT_KINDS);

@ObjectType('ChecklistItem', {
  description: 'One thing to be seen to in a stay; version 0 before anybody worked on it.',
})
export class ChecklistItemType {
  @Field(() => ItemCodeEnum) readonly code!: ItemCode;
  @Field(() => ItemStateEnum) readonly state!: ItemState;
  @Field(() => DayScalar, { nullable: true, description: 'Another day than the usual one.' }) readonly due!: Day | null;
  @Field(() => Int) readonly version!: number;
}

@ObjectType('FollowUp', { description: 'A day after the stay on which the guest is asked how it goes.' })
export class FollowUpType {
  @Field(() => ID) readonly id!: string;
  @Field(() => DayScalar) readonly due!: Day;
  @Field(() => FollowUpStateEnum) readonly state!: FollowUpState;
  @Field(() => Int) readonly version!: number;
}

@ObjectType('ResidencyEvent', { description: 'Who changed what about a stay, by the hour: codes and dates only.' })
export class ResidencyEventType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ResidencyEventKindEnum) readonly kind!: ResidencyEventKind;
  @Field(() => String, { nullable: true, description: 'State of the stay, or of the item.' })
  readonly from!: string | null;
  @Field(() => String, { nullable: true }) readonly to!: string | null;
  @Field(() => ID, { nullable: true }) readonly place!: string | null;
  @Field(() => PeriodType, { nullable: true }) readonly period!: Period | null;
  @Field(() => ItemCodeEnum, { nullable: true }) readonly item!: ItemCode | null;
  @Field(() => DayScalar, { nullable: true }) readonly due!: Day | null;
  @Field(() => String, { nullable: true, description: 'A reason code.' }) readonly reason!: string | null;
  @Field(() => String, { description: "The role, 'applicant' or 'system'." }) readonly by!: string;
  @Field(() => ID, { nullable: true, description: 'Of staff, who.' }) readonly member!: string | null;
  @Field(() => HourScalar) readonly at!: string;
}

@ObjectType('ResidencySheet', { description: 'A stay with what is seen to in it.' })
export class ResidencySheetType extends ResidencyType {
  @Field(() => ID) readonly proposal!: string;
  @Field(() => ApplicationStateEnum, { description: 'Of the application: placed, or held.' })
  readonly applicationState!: ApplicationState;
  @Field(() => [ChecklistItemType], { description: 'The whole checklist, in its order.' })
  readonly items!: readonly ChecklistItemType[];
  @Field(() => [FollowUpType], { description: 'Empty for a city.' }) readonly followUps!: readonly FollowUpType[];
  @Field(() => Boolean, { description: 'A stay in another city is planned to go on from this one.' })
  readonly goesOn!: boolean;
  @Field(() => ID, { nullable: true, description: 'The stay that this one goes on from.' })
  readonly continues!: string | null;
}

@ObjectType('ResidencyFile', { description: 'A stay with its history.' })
export class ResidencyFileType extends ResidencySheetType {
  @Field(() => [ResidencyEventType], { description: 'Oldest first.' }) readonly events!: readonly ResidencyEventType[];
}

@ObjectType('PastStay', { description: 'What is left of a stay that was minimised.' })
export class PastStayType {
  @Field(() => String, { description: 'The slug of its city.' }) readonly city!: string;
  @Field(() => DayScalar, { description: 'The first day of its month.' }) readonly month!: Day;
  @Field(() => Int) readonly days!: number;
}

@ObjectType('NamedCity')
export class NamedCityType {
  @Field(() => String) readonly slug!: string;
  @Field(() => String) readonly name!: string;
}

@ObjectType('OwnMove', { description: 'A city that would take a guest who lives in another now.' })
export class OwnMoveType {
  @Field(() => ID, { description: 'Of the proposal.' }) readonly id!: string;
  @Field(() => NamedCityType) readonly city!: NamedCityType;
}
