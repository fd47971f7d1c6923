import type { Bytes, MemberBundle } from '@vrijhaven/crypto/envelope';
import {
  formatId,
  KEM_PUBLIC_KEY_BYTES,
  exactly,
  lp,
  parseId,
  readLpExactly,
  SIGN_PUBLIC_KEY_BYTES,
} from '@vrijhaven/crypto/envelope';

/** A member's public keys as they travel with an invitation's answer: LP(id, signing key, X-Wing key). */
export const formatBundle = ({ memberId, signKey, kemKey }: MemberBundle): Bytes =>
  lp(parseId(memberId), signKey, kemKey);

export const parseBundle = (bytes: Bytes): MemberBundle => {
  const [id, signKey, kemKey] = readLpExactly(3, bytes) as [Bytes, Bytes, Bytes];
  return {
    memberId: formatId(id),
    signKey: exactly(SIGN_PUBLIC_KEY_BYTES, signKey, 'a signing key'),
    kemKey: exactly(KEM_PUBLIC_KEY_BYTES, kemKey, 'an X-Wing public key'),
  };
};
