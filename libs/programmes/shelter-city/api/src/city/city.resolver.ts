import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts } from '@vrijhaven/applications/api';
import type { Refusal } from '@vrijhaven/domain';
import type { Answered, RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  Current,
  DayScalar,
  InvalidInput,
  KeyReused,
  NotFound,
  Reads,
  resultUnion,
} from '@vrijhaven/server';
import type { GraphQLResolveInfo } from 'graphql';
import { BlockType } from '../block/block.type';
import { ResidencyType } from '../residency/residency.type';
import { CreateCityArgs } from './city.input';
import type { PlaceRow } from './city.read';
import { CITIES, readCity } from './city.read';
import { CityType, PlaceType } from './city.type';
import { createCity } from './create-city';
import { PLACE_FIELDS } from './place-fields';
import { spanOf } from './spans-of';

const CreateCityResult = resultUnion('CreateCityResult', CityType, InvalidInput, KeyReused, NotFound);

// Asked for each place: an argument of its own is checked by its scalar, a class of arguments by a validator as well.
const From = (): ParameterDecorator => Args('from', { type: () => DayScalar });
const Until = (): ParameterDecorator => Args('until', { type: () => DayScalar });

@Resolver(() => PlaceType)
export class CityResolver {
  constructor(
    private readonly reads: Reads,
    private readonly acts: Acts,
  ) {}

  @Query(() => [CityType], { description: 'All for the office, the own one for a city coordinator.' })
  @Requires('city.read')
  cities(@Current() request: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Answered<CityType[]>> {
    return this.reads.answer(request, info, { read: CITIES, below: () => ({ ...spanOf(info) }) });
  }

  @Mutation(() => CreateCityResult)
  @BeginAgain()
  @Requires('city.create')
  createCity(@Current() request: RequestContext, @Args() args: CreateCityArgs): Promise<CityType | Refusal> {
    return this.acts.run(request, {
      action: 'city.create',
      args,
      work: (tx) => createCity(tx, request.actor, args.input),
      answer: (tx, { id }) => readCity(tx, request.actor, id),
    });
  }

  @ResolveField(() => [ResidencyType], { description: 'The stays that touch the span, turnover included.' })
  residencies(@Parent() place: PlaceRow, @From() from: string, @Until() until: string): readonly ResidencyType[] {
    return PLACE_FIELDS.residencies(place, { from, until });
  }

  @ResolveField(() => [BlockType], { description: 'The periods that touch the span and in which it takes nobody.' })
  blocks(@Parent() place: PlaceRow, @From() from: string, @Until() until: string): readonly BlockType[] {
    return PLACE_FIELDS.blocks(place, { from, until });
  }
}
