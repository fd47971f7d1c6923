import type { BoxPurpose } from './box-format';
import { BOX_TYPES, parseBox } from './box-format';
import type { Bytes } from './bytes';
import { parseChunk } from './chunk-format';
import { parseGrant } from './grant-format';
import type { Sealed, SealedPurpose } from './sealed';

const isBox = (purpose: SealedPurpose): purpose is BoxPurpose => Object.hasOwn(BOX_TYPES, purpose);

/**
 * Accepts bytes as ciphertext for a purpose when their outer shape fits (magic, suite, type, size);
 * throws a CryptoFault otherwise. It proves nothing about who made them: opening does.
 */
export const asSealed = <Purpose extends SealedPurpose>(purpose: Purpose, bytes: Bytes): Sealed<Purpose> => {
  if (isBox(purpose)) parseBox(purpose, bytes);
  else if (purpose === 'attachment-chunk/v1') parseChunk(bytes);
  else parseGrant(bytes);
  return bytes as Sealed<Purpose>;
};
