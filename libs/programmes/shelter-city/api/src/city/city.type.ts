import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';
import { DayScalar } from '@vrijhaven/server';

@ObjectType('Place', { description: 'Somewhere that one guest can live; no address, that stays sealed.' })
export class PlaceType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => Int, { description: 'Days that the place needs between two guests.' }) readonly turnoverDays!: number;
  @Field(() => [String], { description: 'Codes of the catalogue, and words of its own.' })
  readonly attributes!: readonly string[];
  @Field(() => DayScalar, { nullable: true, description: 'From this day on it takes nobody any more.' })
  readonly retiredOn!: Day | null;
  @Field(() => Int) readonly version!: number;
}

@ObjectType('City')
export class CityType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly slug!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => Int, { description: 'The year in which it joined.' }) readonly since!: number;
  @Field(() => [String], { description: 'ISO 639 codes of what its team speaks.' })
  readonly languages!: readonly string[];
  @Field(() => [String], { description: 'ISO 3166 codes of the countries from which a community lives there.' })
  readonly communities!: readonly string[];
  @Field(() => Int) readonly version!: number;
  @Field(() => [PlaceType]) readonly places!: readonly PlaceType[];
}
