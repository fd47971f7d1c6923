import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Place', { description: 'Somewhere that one guest can live; no address, that stays sealed.' })
export class PlaceType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => Int, { description: 'Days that the place needs between two guests.' }) readonly turnoverDays!: number;
  @Field(() => [String]) readonly attributes!: readonly string[];
}

@ObjectType('City')
export class CityType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly slug!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => Int, { description: 'The year in which it joined.' }) readonly since!: number;
  @Field(() => [PlaceType]) readonly places!: readonly PlaceType[];
}
