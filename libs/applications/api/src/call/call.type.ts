import { DayScalar, enumOf, PeriodType } from '@vrijhaven/server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CallReason, CallState, ConditionCode } from '@vrijhaven/applications/model';
import {
  ADDED_COMPARTMENTS,
  ADDED_KINDS,
  CALL_REASONS,
  CALL_STATES,
  CONDITION_CODES,
} from '@vrijhaven/applications/model';
import type { Day, Language, Period } from '@vrijhaven/domain';
import { LANGUAGES } from '@vrijhaven/domain';

export const CallStateEnum = enumOf('CallState', CALL_STATES);
/** What a coordinator does ahead of the day. */
export const CALL_MOVES = ['open', 'closed'] as const;
export const CallMoveEnum = enumOf('CallMove', CALL_MOVES);
export const CallReasonEnum = enumOf('CallReason', CALL_REASONS);
export const ConditionCodeEnum = enumOf('ConditionCode', CONDITION_CODES);
export const AddedCompartmentEnum = enumOf('AddedQuestionCompartment', ADDED_COMPARTMENTS);
export const AddedKindEnum = enumOf('AddedQuestionKind', ADDED_KINDS);
export const LanguageEnum = enumOf('Language', LANGUAGES);

@ObjectType('LocalisedText')
export class LocalisedTextType {
  @Field(() => String) readonly en!: string;
  @Field(() => String) readonly nl!: string;
  @Field(() => String) readonly fr!: string;
  @Field(() => String) readonly es!: string;
  @Field(() => String) readonly ar!: string;
}

@ObjectType('Condition', { description: 'A hard condition by its code, put in one of its ways.' })
export class ConditionType {
  @Field(() => ConditionCodeEnum) readonly code!: ConditionCode;
  @Field(() => String, { nullable: true }) readonly variant!: string | null;
}

@ObjectType('AddedQuestion', { description: 'A question of one call; its words are public, its answers sealed.' })
export class AddedQuestionType {
  @Field(() => String) readonly key!: string;
  @Field(() => AddedCompartmentEnum) readonly compartment!: (typeof ADDED_COMPARTMENTS)[number];
  @Field(() => AddedKindEnum) readonly kind!: (typeof ADDED_KINDS)[number];
  @Field(() => LocalisedTextType) readonly title!: LocalisedTextType;
  @Field(() => LocalisedTextType, { nullable: true }) readonly hint!: LocalisedTextType | null;
}

@ObjectType('CallVersion', { description: 'What a call asks, under one number.' })
export class CallVersionType {
  @Field(() => ID) readonly call!: string;
  @Field(() => Int) readonly number!: number;
  @Field(() => [ConditionType]) readonly conditions!: readonly ConditionType[];
  @Field(() => [String]) readonly leftOut!: readonly string[];
  @Field(() => [AddedQuestionType]) readonly added!: readonly AddedQuestionType[];
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
  @Field(() => Int) readonly places!: number;
  @Field(() => [LanguageEnum]) readonly languages!: readonly Language[];
  @Field(() => CallStateEnum) readonly state!: CallState;
  @Field(() => CallReasonEnum, { nullable: true }) readonly reason!: CallReason | null;
  @Field(() => Int, { description: 'Rises with every change, for who changes it next.' }) readonly version!: number;
  @Field(() => CallVersionType, { description: 'The newest version; of an application, the one that it answers.' })
  readonly form!: CallVersionType;
  @Field(() => [CallVersionType]) readonly versions!: readonly CallVersionType[];
  @Field(() => Boolean) readonly open!: boolean;
}
