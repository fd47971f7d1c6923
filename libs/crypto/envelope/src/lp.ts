import type { Bytes } from './bytes';
import { concat, utf8 } from './bytes';
import { CryptoFault } from './crypto-fault';
import { readU32, u32 } from './integers';

/**
 * LP(a, b, …): each field as u32 length ‖ bytes, text as UTF-8. Two different lists never give the
 * same bytes, so no field can slide into its neighbour. (protocol.md step 1)
 */
export const lp = (...fields: readonly (Bytes | string)[]): Bytes =>
  concat(
    ...fields.flatMap((field) => {
      const bytes = typeof field === 'string' ? utf8(field) : field;
      return [u32(bytes.length), bytes];
    }),
  );

/** The fields of LP bytes, as views; left-over or missing bytes are a `malformed` fault. */
export const readLp = (bytes: Bytes): Bytes[] => {
  const fields: Bytes[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 4 > bytes.length) throw new CryptoFault('malformed', 'list ends inside a length');
    const end = at + 4 + readU32(bytes.subarray(at, at + 4));
    if (end > bytes.length) throw new CryptoFault('malformed', 'list ends inside a field');
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
};

/** Exactly `count` fields, or a `malformed` fault. */
export const readLpExactly = (count: number, bytes: Bytes): Bytes[] => {
  const fields = readLp(bytes);
  if (fields.length !== count) throw new CryptoFault('malformed', 'list has another number of fields');
  return fields;
};
