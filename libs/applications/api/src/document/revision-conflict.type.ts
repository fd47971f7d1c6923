import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class RevisionConflict extends RefusalType {
  override readonly kind = 'RevisionConflict';
  override readonly message = 'This does not follow the newest revision: fetch it and seal anew on top of it.';
  @Field(() => Int, { description: 'The newest revision, 0 where there is none.' })
  readonly revision: number;

  constructor(revision: number) {
    super();
    this.revision = revision;
  }
}
