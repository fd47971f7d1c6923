import { ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class CityBusy extends RefusalType {
  override readonly kind = 'CityBusy';
  override readonly message = 'The candidate already stands before a city; one at a time.';
}
