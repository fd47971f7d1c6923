import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { KeyedArgs, LocalisedTextInput } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, IsDay, IsSlug } from '@vrijhaven/server';
import type { EditionPlan, EditionState } from '@vrijhaven/training/model';
import { MAX_TITLE } from '@vrijhaven/training/model';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { EditionStateEnum } from './edition.type';

@InputType('EditionInput')
export class EditionInput implements EditionPlan {
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  @Field(() => LocalisedTextInput)
  readonly title!: LocalisedTextInput;
  @Length(1, MAX_TITLE)
  @Field(() => String, { description: 'As the office names it in public; never an address.' })
  readonly placeName!: string;
  @IsDay()
  @Field(() => DayScalar)
  readonly startsOn!: Day;
  @IsDay()
  @Field(() => DayScalar, { description: 'The last day.' })
  readonly endsOn!: Day;
  @ArrayMaxSize(12)
  @ArrayUnique()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  @Field(() => [String], { description: 'ISO 639 codes of what the course is held in.' })
  readonly languages!: string[];
  @IsInt()
  @Min(1)
  @Max(1000)
  @Field(() => Int)
  readonly seats!: number;
  @IsInt()
  @Min(1)
  @Max(1000)
  @Field(() => Int, { description: 'The most people of one country.' })
  readonly perCountry!: number;
  @IsInt()
  @Min(1)
  @Max(365)
  @Field(() => Int, { description: 'Days that somebody has to answer an offer.' })
  readonly offerDays!: number;
}

@ArgsType()
export class CreateEditionArgs extends KeyedArgs {
  @IsSlug()
  @Field(() => String)
  readonly slug!: string;
  @ValidateNested()
  @Type(() => EditionInput)
  @Field(() => EditionInput)
  readonly input!: EditionInput;
}

/** Of something that others may have changed meanwhile. */
@ArgsType()
export class VersionedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

@ArgsType()
export class EditEditionArgs extends VersionedArgs {
  @ValidateNested()
  @Type(() => EditionInput)
  @Field(() => EditionInput)
  readonly input!: EditionInput;
}

@ArgsType()
export class MoveEditionArgs extends VersionedArgs {
  @Field(() => EditionStateEnum)
  readonly to!: EditionState;
  @IsOptional()
  @IsDay()
  @Field(() => DayScalar, { nullable: true, description: 'On opening: the last day to apply.' })
  readonly closesOn?: Day | null;
}
