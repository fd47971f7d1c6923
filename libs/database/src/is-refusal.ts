import type { Refusal } from '@vrijhaven/domain';

/** Refusals carry `kind`, the name of their GraphQL type; a success never does. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && typeof answer.kind === 'string';
