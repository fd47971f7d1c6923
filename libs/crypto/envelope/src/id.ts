import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { CryptoFault } from './crypto-fault';
import { fromHex, toHex } from './text';

/** An id in text form: 16 bytes as 8-4-4-4-12 lower-case hexadecimal. */
export type Id = string;

/** Long enough that ids drawn at random never meet. */
export const ID_BYTES = 16;

/** The 16 bytes of an id written with or without dashes; anything else is a `malformed` fault. */
export const parseId = (text: Id): Bytes => {
  const plain = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) ? text.replaceAll('-', '') : text;
  if (!/^[0-9a-f]{32}$/i.test(plain)) throw new CryptoFault('malformed', 'not an id');
  return fromHex(plain);
};

/** The text form of 16 bytes; another length is a `length` fault. */
export const formatId = (bytes: Bytes): Id =>
  toHex(exactly(ID_BYTES, bytes, 'an id')).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
