import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import { IsSlug } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsInt, Length, Max, Min, ValidateNested } from 'class-validator';

@InputType('PlaceInput')
export class PlaceInput {
  @Length(1, 80)
  @Field(() => String)
  readonly name!: string;
  @IsInt()
  @Min(0)
  @Max(90)
  @Field(() => Int)
  readonly turnoverDays!: number;
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Length(1, 40, { each: true })
  @Field(() => [String])
  readonly attributes!: string[];
}

@InputType('CityInput')
export class CityInput {
  @IsSlug()
  @Field(() => String)
  readonly slug!: string;
  @Length(1, 80)
  @Field(() => String)
  readonly name!: string;
  @IsInt()
  @Min(1900)
  @Max(2200)
  @Field(() => Int)
  readonly since!: number;
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PlaceInput)
  @Field(() => [PlaceInput])
  readonly places!: PlaceInput[];
}

@ArgsType()
export class CreateCityArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => CityInput)
  @Field(() => CityInput)
  readonly input!: CityInput;
}
