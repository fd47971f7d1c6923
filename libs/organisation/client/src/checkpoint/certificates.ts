import { Certificates, Checkpoint as CheckpointQuery } from '@vrijhaven/contracts';
import type { Certificate, Id, SignedCertificate, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, fromText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { verifyCertificate } from '@vrijhaven/crypto/verify';
import type { Pin } from '../pin';
import type { SessionInside } from '../session/member-session';
import { isCoordinator } from './coordinators';
import { certificateFromWire } from './certificate-paper';

/** A certificate of the pinned root key for a coordinator in office, under the key that the chain names for them. */
export interface HeldCertificate extends Certificate {
  readonly signed: SignedCertificate;
}

/**
 * [Note: a certificate of another root is none] what the pinned root key did not sign, for this organisation, a
 * coordinator in office and their present key, counts for nothing. Its end is left to the caller. (protocol.md step 17)
 */
export const readCertificate = (
  p: VerifyPrimitives,
  pin: Pin,
  directory: Directory,
  signed: SignedCertificate,
): HeldCertificate | undefined => {
  const anchor = { organisation: pin.organisation, rootKey: fromText(pin.rootKey), now: 0 };
  try {
    const said = verifyCertificate(p, signed, anchor);
    const member = directory.members.get(said.member);
    const isInForce = isCoordinator(directory, said.member) && member && equalBytes(member.signKey, said.signKey);
    return isInForce ? { ...said, signed } : undefined;
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

/** Every certificate that counts, whoever's: those published alone, and those beside the checkpoint in force. */
export const heldCertificates = async (inside: SessionInside): Promise<HeldCertificate[]> => {
  const { transport, p, pin } = inside;
  const [{ certificates }, { checkpoint }] = await Promise.all([
    transport.run(Certificates, {}),
    transport.run(CheckpointQuery, {}),
  ]);
  const texts = new Set([...certificates.map(({ signed }) => signed), ...checkpoint.certificates]);
  return [...texts].flatMap((text) => {
    const signed = certificateFromWire(text);
    return (signed && readCertificate(p, pin, inside.directory(), signed)) ?? [];
  });
};

/** The one of a member that holds longest. */
export const newestOf = (held: readonly HeldCertificate[], member: Id): HeldCertificate | undefined =>
  held.filter((each) => each.member === member).toSorted((one, other) => other.notAfter - one.notAfter)[0];
