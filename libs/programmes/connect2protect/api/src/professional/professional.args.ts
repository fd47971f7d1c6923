import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import type { ProfessionalKind } from '@vrijhaven/connect2protect/model';
import { MAX_PAIRS } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, IsDay, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { ProfessionalKindEnum } from './professional.type';

@InputType('ProfessionalInput')
export class ProfessionalInput {
  @Length(1, 80)
  @Field(() => String, { description: 'As the organisation calls them.' })
  readonly name!: string;
  @Field(() => ProfessionalKindEnum)
  readonly kind!: ProfessionalKind;
  @IsInt()
  @Min(1)
  @Max(MAX_PAIRS)
  @Field(() => Int)
  readonly maxPairs!: number;
  @IsOptional()
  @IsDay()
  @Field(() => DayScalar, { nullable: true })
  readonly mandateEnds?: Day | null;
  @IsBoolean()
  @Field(() => Boolean, { defaultValue: true })
  readonly active!: boolean;
}

@ArgsType()
export class CreateProfessionalArgs extends KeyedArgs {
  @IsId()
  @Field(() => ID, { description: 'Names the team and the consents to them, for ever.' })
  readonly id!: string;
  @ValidateNested()
  @Type(() => ProfessionalInput)
  @Field(() => ProfessionalInput)
  readonly input!: ProfessionalInput;
}

@ArgsType()
export class EditProfessionalArgs extends CreateProfessionalArgs {
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

@ArgsType()
export class WriteProfileArgs extends KeyedArgs {
  @IsId()
  @Field(() => ID)
  readonly professional!: string;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput)
  readonly profile!: DocumentInput;
}

@ArgsType()
export class SignConfidentialityArgs extends KeyedArgs {
  @IsId()
  @Field(() => ID)
  readonly professional!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'Of the text that was read.' })
  readonly textVersion!: number;
  @IsDay()
  @Field(() => DayScalar)
  readonly day!: Day;
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}
