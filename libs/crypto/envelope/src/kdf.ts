import type { Bytes } from './bytes';
import { lp } from './lp';
import type { VerifyPrimitives } from './verify-primitives';

/** KDF(k, label, context) = BLAKE2b-256 keyed with k over LP(label, context). (protocol.md step 1) */
export const kdf = (p: VerifyPrimitives, key: Bytes, label: string, context: Bytes): Bytes =>
  p.keyedHash32(key, lp(label, context));
