import { Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';

/**
 * A mutation that touches nothing but rows, in one transaction that fails as a whole: it may be begun before it is
 * certain who asks, and begun again when somebody else does.
 */
export const BeginAgain = (): MethodDecorator => Extensions({ beginAgain: true });

export const isBeginAgain = (field: GraphQLField<unknown, unknown> | undefined): boolean =>
  field?.extensions['beginAgain'] === true;
