import type { SignedCertificate } from '@vrijhaven/crypto/envelope';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { SessionInside } from '../session/member-session';
import { heldCertificates, newestOf } from './certificates';
import { inSeconds } from './load-checkpoint';

/** The root key's certificate for this member that holds longest. */
export const ownCertificate = async (inside: SessionInside): Promise<SignedCertificate> => {
  await inside.refresh();
  const own = newestOf(await heldCertificates(inside), inside.member);
  if (!own || inSeconds(inside.clock.now()) >= own.notAfter)
    throw new CryptoFault('checkpoint-certificate', 'the root key has not certified this member');
  return own.signed;
};
