import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

/** The only codes a client ever meets; everything a person can act on is a refusal in the data instead. */
export const ERROR_CODES = ['UNAUTHENTICATED', 'BAD_OPERATION', 'TOO_LARGE', 'RATE_LIMITED', 'FAULT'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Sign in first.',
  BAD_OPERATION: 'This operation is not one of ours.',
  TOO_LARGE: 'The request is too large.',
  RATE_LIMITED: 'Too many requests for now.',
  FAULT: 'Something went wrong on our side.',
};

export const errorBody = (code: ErrorCode): { errors: GraphQLFormattedError[] } => ({
  errors: [{ message: MESSAGES[code], extensions: { code } }],
});

export const graphqlError = (code: ErrorCode): GraphQLError =>
  new GraphQLError(MESSAGES[code], { extensions: { code } });

const BAD_OPERATION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

const codeOf = (code: unknown): ErrorCode => {
  if (typeof code !== 'string') return 'FAULT';
  if (BAD_OPERATION.has(code)) return 'BAD_OPERATION';
  return ERROR_CODES.find((known) => known === code) ?? 'FAULT';
};

/**
 * [Note: uniform errors] a code and, for faults, a number to find the log line by. No field, type, path, value or
 * message of anything inside leaves, so that errors do not describe the schema or the database.
 */
export const createErrorFormatter =
  (logFault: (correlation: string, fault: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted.extensions?.['code']);
    if (code !== 'FAULT') return { message: MESSAGES[code], extensions: { code } };
    const correlation = randomUUID();
    logFault(correlation, unwrapResolverError(error));
    return { message: MESSAGES.FAULT, extensions: { code, correlation } };
  };
