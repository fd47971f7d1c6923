import type { InvitationCode } from '@vrijhaven/crypto/verify';
import type { SealPrimitives } from './seal-primitives';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A fresh invitation code: 100 random bits. Give it by voice or Signal, never through the server. */
export const generateInvitationCode = (p: Pick<SealPrimitives, 'randomBytes'>): InvitationCode =>
  Array.from(p.randomBytes(20), (byte) => ALPHABET.charAt(byte & 31)).join('');
