import type { Bytes, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { equalBytes } from '@vrijhaven/crypto/envelope';
import { verifyManifest } from '@vrijhaven/crypto/verify';
import type { Compartment } from '@vrijhaven/domain';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import { attempt } from './attempt';

/** A manifest as it comes in. */
export interface OfferedManifest {
  readonly sequence: number;
  readonly manifest: Bytes;
  readonly signature: Bytes;
}

/** The newest revision of one compartment. */
export interface Head {
  readonly compartment: Compartment;
  readonly revision: number;
  readonly hash: Bytes;
}

interface Expected {
  readonly p: VerifyPrimitives;
  readonly organisation: Id;
  readonly record: Id;
  readonly publicKey: Bytes;
  readonly heads: readonly Head[];
  /** The sequence of the manifest before, 0 for none. */
  readonly last: number;
  /** Where the manifest stands in the input. */
  readonly path: string;
}

/** The refusal where the manifest is out of turn, not signed by its record, or does not name exactly these heads. */
export const refuseManifest = (
  { p, organisation, record, publicKey, heads, last, path }: Expected,
  offered: OfferedManifest,
): InvalidInput | NotSigned | undefined => {
  if (offered.sequence !== last + 1) return new InvalidInput([`${path}.sequence`]);
  if (!p.verifySignature(offered.signature, offered.manifest, publicKey)) return new NotSigned();
  const signed = attempt(() => verifyManifest(p, { organisation, record, publicKey, ...offered }));
  const fits =
    signed?.sequence === offered.sequence &&
    signed.entries.length === heads.length &&
    heads.every((head) =>
      signed.entries.some(
        (entry) =>
          entry.compartment === head.compartment &&
          entry.revision === head.revision &&
          equalBytes(entry.hash, head.hash),
      ),
    );
  return fits ? undefined : new InvalidInput([`${path}.manifest`]);
};
