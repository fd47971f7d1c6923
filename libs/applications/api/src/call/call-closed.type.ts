import { ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class CallClosed extends RefusalType {
  override readonly kind = 'CallClosed';
  override readonly message = 'This call takes no applications today.';
}
