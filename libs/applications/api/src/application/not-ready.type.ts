import { Field, ObjectType } from '@nestjs/graphql';
import type { MoveNeed } from '@vrijhaven/applications/model';
import { MOVE_NEEDS } from '@vrijhaven/applications/model';
import { enumOf, RefusalType } from '@vrijhaven/server';

const MoveNeedEnum = enumOf('MoveNeed', MOVE_NEEDS);

/** The table allows the move, and something has to be there first. */
@ObjectType({ implements: () => RefusalType })
export class NotReady extends RefusalType {
  override readonly kind = 'NotReady';
  override readonly message = 'Something has to be there before this move.';
  @Field(() => [MoveNeedEnum])
  readonly missing: readonly MoveNeed[];

  constructor(missing: readonly MoveNeed[]) {
    super();
    this.missing = missing;
  }
}
