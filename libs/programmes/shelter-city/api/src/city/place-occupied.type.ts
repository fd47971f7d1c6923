import { Field, ObjectType } from '@nestjs/graphql';
import type { Period } from '@vrijhaven/domain';
import { PeriodType, RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class PlaceOccupied extends RefusalType {
  override readonly kind = 'PlaceOccupied';
  override readonly message = 'Somebody stays there, or the place is blocked, in that time.';
  @Field(() => [PeriodType], { description: 'Of stays, turnover included.' })
  readonly stays: readonly Period[];
  @Field(() => [PeriodType])
  readonly blocks: readonly Period[];

  constructor(stays: readonly Period[], blocks: readonly Period[]) {
    super();
    this.stays = stays;
    this.blocks = blocks;
  }
}
