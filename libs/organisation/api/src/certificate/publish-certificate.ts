import { permitNew } from '@vrijhaven/access';
import type { Actor } from '@vrijhaven/access';
import type { Bytes, Certificate } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, readLpExactly, toText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { verifyCertificate } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { isRefusal } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { OFFICE } from '@vrijhaven/domain';
import { NotSigned } from '@vrijhaven/server';
import { loadLinks } from '../chain/chain.store';
import { followLinks } from '../chain/follow-links';
import { findOrganisation } from '../organisation/organisation.store';
import { insertCertificate } from './certificate.store';
import type { CertificateType } from './certificate.type';

/** The certificate, when the root key signed it for a coordinator in office under the key that the chain names. */
const accept = (directory: Directory, signed: Uint8Array, now: Date): Certificate | NotSigned => {
  try {
    const [certificate, rootSignature] = readLpExactly(2, signed) as [Bytes, Bytes];
    const { organisation, rootKey } = directory;
    const anchor = { organisation, rootKey, now: Math.floor(now.getTime() / 1_000) };
    const said = verifyCertificate(nobleVerifier, { certificate, rootSignature }, anchor);
    const member = directory.members.get(said.member);
    const isInOffice = member?.roles.some(({ role, team }) => role === 'coordinator' && team === OFFICE);
    return isInOffice && equalBytes(member?.signKey ?? rootKey, said.signKey) ? said : new NotSigned();
  } catch (fault) {
    if (fault instanceof CryptoFault) return new NotSigned();
    throw fault;
  }
};

/** Keeps a certificate that was made offline, for checkpoints to carry. (protocol.md step 17) */
export async function publishCertificate(
  tx: Tx,
  actor: Actor,
  signed: Uint8Array,
  now: Date,
): Promise<CertificateType | NotSigned> {
  if (permitNew(actor, 'certificate.publish')) return new NotSigned();
  const organisation = await findOrganisation(tx);
  if (!organisation) return new NotSigned();
  const { id, rootKey } = organisation;
  const directory = followLinks(await loadLinks(tx), [], { organisation: id, rootKey });
  if (isRefusal(directory)) throw new Error('the stored chain does not replay');
  const certificate = accept(directory, signed, now);
  if (isRefusal(certificate)) return certificate;
  await insertCertificate(tx, certificate, signed);
  return { signed: toText(signed) };
}
