import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, IsDay, IsSlug, PeriodInput } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsInt, Length, Max, Min, ValidateNested } from 'class-validator';
import { KeyedArgs } from '../act/keyed.args';

const TITLE = 200;

@InputType('LocalisedTextInput')
export class LocalisedTextInput {
  @Length(1, TITLE) @Field(() => String) readonly en!: string;
  @Length(1, TITLE) @Field(() => String) readonly nl!: string;
  @Length(1, TITLE) @Field(() => String) readonly fr!: string;
  @Length(1, TITLE) @Field(() => String) readonly es!: string;
  @Length(1, TITLE) @Field(() => String) readonly ar!: string;
}

@InputType('CallInput')
export class CallInput {
  @IsSlug()
  @Field(() => String)
  readonly slug!: string;
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
  @Min(1)
  @Max(1_000)
  @Field(() => Int)
  readonly conditionsVersion!: number;
  @IsInt()
  @Min(1)
  @Max(1_000)
  @Field(() => Int)
  readonly questionsVersion!: number;
}

@ArgsType()
export class CreateCallArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => CallInput)
  @Field(() => CallInput)
  readonly input!: CallInput;
}
