import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyedArgs } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, IsDay } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsInt, Matches, Min, ValidateNested } from 'class-validator';
import { PlaceInput } from './city.input';

@ArgsType()
export class AddPlaceArgs extends KeyedArgs {
  @Field(() => ID)
  readonly city!: string;
  @ValidateNested()
  @Type(() => PlaceInput)
  @Field(() => PlaceInput)
  readonly input!: PlaceInput;
}

@ArgsType()
class VersionedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly id!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

@ArgsType()
export class EditPlaceArgs extends VersionedArgs {
  @ValidateNested()
  @Type(() => PlaceInput)
  @Field(() => PlaceInput)
  readonly input!: PlaceInput;
}

@ArgsType()
export class RetirePlaceArgs extends VersionedArgs {
  @IsDay()
  @Field(() => DayScalar, { description: 'The first day on which the place takes nobody any more.' })
  readonly from!: Day;
}

@ArgsType()
export class RestorePlaceArgs extends VersionedArgs {}

@ArgsType()
export class OrderPlacesArgs extends VersionedArgs {
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Field(() => [ID], { description: 'All places of the city, in their new order.' })
  readonly places!: string[];
}

@ArgsType()
export class EditCityArgs extends VersionedArgs {
  @ArrayMaxSize(30)
  @ArrayUnique()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  @Field(() => [String], { description: 'ISO 639 codes of what its team speaks.' })
  readonly languages!: string[];
  @ArrayMaxSize(60)
  @ArrayUnique()
  @Matches(/^[A-Z]{2}$/, { each: true })
  @Field(() => [String], { description: 'ISO 3166 codes of the countries from which a community lives there.' })
  readonly communities!: string[];
}
