import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts } from '@vrijhaven/applications/api';
import type { Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, Current, InvalidInput, KeyReused, NotFound, resultUnion, StateMismatch } from '@vrijhaven/server';
import { readCity, readPlace } from './city.read';
import { CityType, PlaceType } from './city.type';
import { editCity, orderPlaces } from './edit-city';
import { addPlace, editPlace } from './manage-place';
import { PlaceOccupied } from './place-occupied.type';
import {
  AddPlaceArgs,
  EditCityArgs,
  EditPlaceArgs,
  OrderPlacesArgs,
  RestorePlaceArgs,
  RetirePlaceArgs,
} from './place.args';
import { restorePlace, retirePlace } from './retire-place';

const PlaceResult = resultUnion(
  'PlaceResult',
  PlaceType,
  PlaceOccupied,
  StateMismatch,
  InvalidInput,
  NotFound,
  KeyReused,
);
const CityResult = resultUnion('CityResult', CityType, StateMismatch, InvalidInput, NotFound, KeyReused);

/** A city keeps its own house: its places, and what it says of itself. */
@Resolver()
export class PlaceResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => PlaceResult)
  @BeginAgain()
  @Requires('city.manage')
  addPlace(@Current() request: RequestContext, @Args() args: AddPlaceArgs): Promise<PlaceType | Refusal> {
    return this.acts.run(request, {
      action: 'city.manage',
      args,
      work: (tx) => addPlace(tx, request.actor, args),
      answer: (tx, { id }) => readPlace(tx, request.actor, id),
    });
  }

  @Mutation(() => PlaceResult)
  @BeginAgain()
  @Requires('place.manage')
  editPlace(@Current() request: RequestContext, @Args() args: EditPlaceArgs): Promise<PlaceType | Refusal> {
    return this.acts.run(request, {
      action: 'place.manage',
      args,
      work: (tx) => editPlace(tx, request.actor, args),
      answer: (tx, { id }) => readPlace(tx, request.actor, id),
    });
  }

  @Mutation(() => PlaceResult)
  @BeginAgain()
  @Requires('place.retire')
  retirePlace(@Current() request: RequestContext, @Args() args: RetirePlaceArgs): Promise<PlaceType | Refusal> {
    return this.acts.run(request, {
      action: 'place.retire',
      args,
      work: (tx) => retirePlace(tx, request.actor, args),
      answer: (tx, { id }) => readPlace(tx, request.actor, id),
    });
  }

  @Mutation(() => PlaceResult)
  @BeginAgain()
  @Requires('place.retire')
  restorePlace(@Current() request: RequestContext, @Args() args: RestorePlaceArgs): Promise<PlaceType | Refusal> {
    return this.acts.run(request, {
      action: 'place.retire',
      args,
      work: (tx) => restorePlace(tx, request.actor, args),
      answer: (tx, { id }) => readPlace(tx, request.actor, id),
    });
  }

  @Mutation(() => CityResult)
  @BeginAgain()
  @Requires('city.manage')
  editCity(@Current() request: RequestContext, @Args() args: EditCityArgs): Promise<CityType | Refusal> {
    return this.acts.run(request, {
      action: 'city.manage',
      args,
      work: (tx) => editCity(tx, request.actor, args),
      answer: (tx, { id }) => readCity(tx, request.actor, id),
    });
  }

  @Mutation(() => CityResult)
  @BeginAgain()
  @Requires('city.manage')
  orderPlaces(@Current() request: RequestContext, @Args() args: OrderPlacesArgs): Promise<CityType | Refusal> {
    return this.acts.run(request, {
      action: 'city.manage',
      args,
      work: (tx) => orderPlaces(tx, request.actor, args),
      answer: (tx, { id }) => readCity(tx, request.actor, id),
    });
  }
}
