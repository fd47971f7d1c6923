import { isDay } from '@vrijhaven/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

const malformed = (name: string): never => {
  throw new GraphQLError(`malformed ${name}`);
};

const literal =
  <Value>(name: string, parse: (value: unknown) => Value) =>
  (node: ValueNode): Value =>
    node.kind === Kind.STRING ? parse(node.value) : malformed(name);

const BASE64URL = /^[A-Za-z0-9_-]*$/;

const parseBytes = (value: unknown): Buffer => {
  if (typeof value !== 'string' || !BASE64URL.test(value)) return malformed('Bytes');
  const bytes = Buffer.from(value, 'base64url');
  // One text for one value: a length or trailing bits that no encoder writes are refused.
  return bytes.toString('base64url') === value ? bytes : malformed('Bytes');
};

/** Binary as base64url without padding. */
export const BytesScalar = new GraphQLScalarType<Buffer, string>({
  name: 'Bytes',
  description: 'Binary data as base64url without padding.',
  serialize: (value) =>
    value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64url')
      : typeof value === 'string'
        ? value
        : malformed('Bytes'),
  parseValue: parseBytes,
  parseLiteral: literal('Bytes', parseBytes),
});

const parseDay = (value: unknown): string => (typeof value === 'string' && isDay(value) ? value : malformed('Day'));

/** A calendar day, YYYY-MM-DD. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: literal('Day', parseDay),
});

const serializeHour = (value: unknown): string => {
  const time = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(time.getTime()) || time.getTime() % 3_600_000 !== 0) return malformed('Hour');
  return time.toISOString();
};

/** An instant rounded down to the hour; answered, never asked. */
export const HourScalar = new GraphQLScalarType<never, string>({
  name: 'Hour',
  description: 'An instant rounded down to the hour.',
  serialize: serializeHour,
  parseValue: () => malformed('Hour'),
  parseLiteral: () => malformed('Hour'),
});
