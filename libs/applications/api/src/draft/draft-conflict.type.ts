import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class DraftConflict extends RefusalType {
  override readonly kind = 'DraftConflict';
  override readonly message = 'Another device saved this draft first.';
  @Field(() => Int, { description: 'The revision that stands, 0 where there is none.' })
  readonly revision: number;

  constructor(revision: number) {
    super();
    this.revision = revision;
  }
}
