import type { Bytes } from './bytes';
import { equalBytes, fromUtf8, utf8 } from './bytes';
import { CryptoFault } from './crypto-fault';

/** What may stand in canonical JSON. Numbers are safe integers: fractions print differently elsewhere. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Deeper nesting is refused: a hostile server must not be able to overflow a reader's stack. */
const MAX_DEPTH = 16;

const print = (value: Json, depth = 0): string => {
  if (depth > MAX_DEPTH) throw new CryptoFault('malformed', 'JSON is nested too deeply');
  if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0)))
    throw new CryptoFault('malformed', 'number is not a safe integer');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => print(item, depth + 1)).join(',')}]`;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${print(item, depth + 1)}`).join(',')}}`;
};

/** UTF-8 of JSON with sorted keys (by UTF-16 unit), no spaces, safe integers only. */
export const canonicalJson = (value: Json): Bytes => utf8(print(value));

/** The value of canonical JSON; bytes that are not their own canonical form are a `malformed` fault. */
export const parseCanonicalJson = (bytes: Bytes): Json => {
  let value: Json;
  try {
    value = JSON.parse(fromUtf8(bytes)) as Json;
  } catch {
    throw new CryptoFault('malformed', 'not JSON');
  }
  if (!equalBytes(canonicalJson(value), bytes)) throw new CryptoFault('malformed', 'not canonical JSON');
  return value;
};
