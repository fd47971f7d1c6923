import { Field, ID, ObjectType } from '@nestjs/graphql';
import { HourScalar, InvalidInput, KeyReused, NotFound, RefusalType, resultUnion } from '@vrijhaven/server';

@ObjectType('Recusal', { description: 'That somebody stood back, and who. Why is sealed.' })
export class RecusalType {
  @Field(() => ID) readonly member!: string;
  @Field(() => HourScalar) readonly at!: string;
}

@ObjectType('Recused')
export class RecusedType {
  @Field(() => ID, { description: 'Nothing under this id answers this member any more.' }) readonly id!: string;
}

@ObjectType({ implements: () => RefusalType })
export class LastCoordinator extends RefusalType {
  override readonly kind = 'LastCoordinator';
  override readonly message = 'No other coordinator is left for this application: appoint one first.';
}

@ObjectType({ implements: () => RefusalType })
export class LastOfRole extends RefusalType {
  override readonly kind = 'LastOfRole';
  override readonly message = 'Nobody else of your role is left for this application: appoint somebody first.';
}

export const RecuseResult = resultUnion(
  'RecuseResult',
  RecusedType,
  LastCoordinator,
  LastOfRole,
  NotFound,
  KeyReused,
  InvalidInput,
);
