import { ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType, description: 'Every seat of the edition is held.' })
export class SeatsFull extends RefusalType {
  override readonly kind = 'SeatsFull';
  override readonly message = 'No seat is left.';
}

@ObjectType({ implements: () => RefusalType, description: 'This tag has all the seats that it may have.' })
export class CountryFull extends RefusalType {
  override readonly kind = 'CountryFull';
  override readonly message = 'Nobody more can come from this country.';
}
