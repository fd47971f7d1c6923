import { ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType, description: 'A safety hold, or the defender withdrew.' })
export class OnHold extends RefusalType {
  override readonly kind = 'OnHold';
  override readonly message = 'Contact with this defender is frozen.';
}
