import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { isRefusal } from '@vrijhaven/database';

/**
 * The result of a mutation: one success, then the refusals. A refusal names its type in `kind`, so everything
 * without one is the success.
 */
export const resultUnion = (name: string, success: Type, ...refusals: readonly Type[]): object => {
  // Nest answers a symbol here and types it as an instance of the members.
  const union: unknown = createUnionType({
    name,
    types: () => [success, ...refusals] as const,
    resolveType: (answer: unknown) => (isRefusal(answer) ? answer.kind : success),
  });
  return union as object;
};
