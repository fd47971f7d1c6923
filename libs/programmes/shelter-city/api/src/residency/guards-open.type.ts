import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@vrijhaven/server';
import type { Guard } from '@vrijhaven/shelter-city/model';

@ObjectType({ implements: () => RefusalType, description: 'Something has to be seen to before this step.' })
export class GuardsOpen extends RefusalType {
  override readonly kind = 'GuardsOpen';
  override readonly message = 'Something has to be seen to first.';
  @Field(() => [String], { description: 'Codes of items of the checklist, and of what else is asked for.' })
  readonly items: readonly Guard[];

  constructor(items: readonly Guard[]) {
    super();
    this.items = items;
  }
}
