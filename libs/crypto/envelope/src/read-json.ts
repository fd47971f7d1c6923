import type { Json } from './canonical-json';
import type { Compartment } from './compartments';
import { isCompartment } from './compartments';
import { CryptoFault } from './crypto-fault';

const wrong = (): never => {
  throw new CryptoFault('malformed', 'JSON has another shape');
};

/** The fields of an object that has exactly these (sorted) keys. */
export const readFields = (json: Json, keys: readonly string[]): Readonly<Record<string, Json>> => {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return wrong();
  const record = json as Readonly<Record<string, Json>>;
  return Object.keys(record).sort().join() === [...keys].sort().join() ? record : wrong();
};

/** A string, or a `malformed` fault. */
export const readString = (json: Json | undefined): string => (typeof json === 'string' ? json : wrong());

/** A number; that it is a safe integer is already sure, for canonical JSON holds no others. */
export const readNumber = (json: Json | undefined): number => (typeof json === 'number' ? json : wrong());

/** The name of a compartment, or a `malformed` fault. */
export const readCompartment = (json: Json | undefined): Compartment => {
  const name = readString(json);
  return isCompartment(name) ? name : wrong();
};

/** A list whose items are read one by one. */
export const listOf = <T>(json: Json | undefined, read: (item: Json) => T): T[] =>
  Array.isArray(json) ? (json as readonly Json[]).map(read) : wrong();
