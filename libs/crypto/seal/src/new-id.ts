import type { Id } from '@vrijhaven/crypto/envelope';
import { formatId, ID_BYTES } from '@vrijhaven/crypto/envelope';
import type { SealPrimitives } from './seal-primitives';

/** A fresh random id. */
export const newId = (p: Pick<SealPrimitives, 'randomBytes'>): Id => formatId(p.randomBytes(ID_BYTES));
