import { ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';

@ObjectType({ implements: () => RefusalType })
export class NotConsented extends RefusalType {
  override readonly kind = 'NotConsented';
  override readonly message = 'The applicant does not allow that this referee is asked.';
}

@ObjectType({ implements: () => RefusalType })
export class EnquiryStands extends RefusalType {
  override readonly kind = 'EnquiryStands';
  override readonly message = 'This referee has a letter that waits for an answer: take it back first.';
}

@ObjectType({ implements: () => RefusalType })
export class EnquiryOver extends RefusalType {
  override readonly kind = 'EnquiryOver';
  override readonly message = 'This is over.';
}
