import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ADDED_COMPARTMENTS, ADDED_KINDS, CallReason, ConditionCode } from '@vrijhaven/applications/model';
import { LONGEST_TITLE } from '@vrijhaven/applications/model';
import type { Day, Language } from '@vrijhaven/domain';
import { DayScalar, IsDay, IsId, IsSlug, PeriodInput } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { KeyedArgs } from '../act/keyed.args';
import type { CALL_MOVES } from './call.type';
import {
  AddedCompartmentEnum,
  AddedKindEnum,
  CallMoveEnum,
  CallReasonEnum,
  ConditionCodeEnum,
  LanguageEnum,
} from './call.type';

const MOST_PLACES = 1_000;
const MOST_CODES = 40;
/** The most applications that are named one by one. */
const MOST_NAMED = 200;

@InputType('LocalisedTextInput')
export class LocalisedTextInput {
  @Length(1, LONGEST_TITLE) @Field(() => String) readonly en!: string;
  @Length(1, LONGEST_TITLE) @Field(() => String) readonly nl!: string;
  @Length(1, LONGEST_TITLE) @Field(() => String) readonly fr!: string;
  @Length(1, LONGEST_TITLE) @Field(() => String) readonly es!: string;
  @Length(1, LONGEST_TITLE) @Field(() => String) readonly ar!: string;
}

@InputType('ConditionInput')
export class ConditionInput {
  @Field(() => ConditionCodeEnum)
  readonly code!: ConditionCode;
  @IsOptional()
  @MaxLength(MOST_CODES)
  @Field(() => String, { nullable: true, defaultValue: null })
  readonly variant!: string | null;
}

@InputType('AddedQuestionInput')
export class AddedQuestionInput {
  @MaxLength(MOST_CODES)
  @Field(() => String)
  readonly key!: string;
  @Field(() => AddedCompartmentEnum)
  readonly compartment!: (typeof ADDED_COMPARTMENTS)[number];
  @Field(() => AddedKindEnum)
  readonly kind!: (typeof ADDED_KINDS)[number];
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  @Field(() => LocalisedTextInput)
  readonly title!: LocalisedTextInput;
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  @Field(() => LocalisedTextInput, { nullable: true, defaultValue: null })
  readonly hint!: LocalisedTextInput | null;
}

@InputType('CallFormInput')
export class CallFormInput {
  @ArrayMaxSize(MOST_CODES)
  @ValidateNested({ each: true })
  @Type(() => ConditionInput)
  @Field(() => [ConditionInput])
  readonly conditions!: ConditionInput[];
  @ArrayMaxSize(MOST_CODES)
  @MaxLength(MOST_CODES, { each: true })
  @Field(() => [String])
  readonly leftOut!: string[];
  @ArrayMaxSize(MOST_CODES)
  @ValidateNested({ each: true })
  @Type(() => AddedQuestionInput)
  @Field(() => [AddedQuestionInput])
  readonly added!: AddedQuestionInput[];
}

/** What can be changed about a call until it is closed. */
@InputType('CallPlanInput')
export class CallPlanInput {
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  @Field(() => LocalisedTextInput)
  readonly title!: LocalisedTextInput;
  @IsDay()
  @Field(() => DayScalar)
  readonly opensOn!: Day;
  @IsDay()
  @Field(() => DayScalar)
  readonly closesOn!: Day;
  @ValidateNested()
  @Type(() => PeriodInput)
  @Field(() => PeriodInput)
  readonly stays!: PeriodInput;
  @IsInt()
  @Min(0)
  @Max(MOST_PLACES)
  @Field(() => Int)
  readonly places!: number;
  @ArrayMinSize(1)
  @ArrayUnique()
  @Field(() => [LanguageEnum])
  readonly languages!: Language[];
  @ValidateNested()
  @Type(() => CallFormInput)
  @Field(() => CallFormInput)
  readonly form!: CallFormInput;
}

@InputType('CallInput')
export class CallInput extends CallPlanInput {
  @IsSlug()
  @Field(() => String)
  readonly slug!: string;
}

@ArgsType()
export class CreateCallArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => CallInput)
  @Field(() => CallInput)
  readonly input!: CallInput;
}

/** Every change names the version that it builds on. */
@ArgsType()
export class ChangeCallArgs extends KeyedArgs {
  @IsId()
  @Field(() => ID)
  readonly id!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

@ArgsType()
export class EditCallArgs extends ChangeCallArgs {
  @ValidateNested()
  @Type(() => CallPlanInput)
  @Field(() => CallPlanInput)
  readonly input!: CallPlanInput;
}

@ArgsType()
export class MoveCallArgs extends ChangeCallArgs {
  @Field(() => CallMoveEnum)
  readonly to!: (typeof CALL_MOVES)[number];
}

@ArgsType()
export class PostponeCallArgs extends ChangeCallArgs {
  @IsDay()
  @Field(() => DayScalar)
  readonly opensOn!: Day;
  @IsDay()
  @Field(() => DayScalar)
  readonly closesOn!: Day;
  @ValidateNested()
  @Type(() => PeriodInput)
  @Field(() => PeriodInput)
  readonly stays!: PeriodInput;
  @Field(() => CallReasonEnum)
  readonly reason!: CallReason;
}

@ArgsType()
export class CancelCallArgs extends ChangeCallArgs {
  @Field(() => CallReasonEnum)
  readonly reason!: CallReason;
}

@ArgsType()
export class CarryOverArgs extends KeyedArgs {
  @IsId()
  @Field(() => ID)
  readonly from!: string;
  @IsId()
  @Field(() => ID)
  readonly to!: string;
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMED)
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { each: true })
  @Field(() => [ID], { nullable: true, description: 'These only; without it, everybody whose call was cancelled.' })
  readonly applications?: string[] | null;
}
