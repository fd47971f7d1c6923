import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class ConsentMissing extends RefusalType {
  override readonly kind = 'ConsentMissing';
  override readonly message = 'The defender has not consented to this, or took the consent back.';
  @Field(() => String)
  readonly subject: string;

  constructor(subject: string) {
    super();
    this.subject = subject;
  }
}
