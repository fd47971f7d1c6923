import { HASH_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { equalBytes, exactly, utf8 } from './bytes';
import type { Compartment } from './compartments';
import { COMPARTMENTS, compartmentOfCode } from './compartments';
import { CryptoFault } from './crypto-fault';
import type { Id } from './id';
import { formatId, parseId } from './id';
import { readU64, readU8, u64, u8 } from './integers';
import { LABELS } from './labels';
import { lp, readLp, readLpExactly } from './lp';

/** One compartment at its newest revision, named by `documentHash`. */
export interface ManifestEntry {
  readonly compartment: Compartment;
  readonly revision: number;
  readonly hash: Bytes;
}

/** The newest revision of each compartment, as the applicant last left them. */
export interface Manifest {
  readonly organisation: Id;
  readonly record: Id;
  /** From 1, one more with every manifest of this record. */
  readonly sequence: number;
  readonly entries: readonly ManifestEntry[];
}

/** The bytes that travel and that the applicant signs; entries are put in order of code. (protocol.md step 9) */
export const formatManifest = (manifest: Manifest): Bytes => {
  const entries = [...manifest.entries].sort((a, b) => COMPARTMENTS[a.compartment] - COMPARTMENTS[b.compartment]);
  if (new Set(entries.map((entry) => entry.compartment)).size !== entries.length)
    throw new CryptoFault('malformed', 'manifest names a compartment twice');
  return lp(
    LABELS.manifest,
    parseId(manifest.organisation),
    parseId(manifest.record),
    u64(manifest.sequence),
    lp(
      ...entries.map((entry) =>
        lp(u8(COMPARTMENTS[entry.compartment]), u64(entry.revision), exactly(HASH_BYTES, entry.hash, 'a hash')),
      ),
    ),
  );
};

const parseEntry = (bytes: Bytes): ManifestEntry => {
  const [code, revision, hash] = readLpExactly(3, bytes) as [Bytes, Bytes, Bytes];
  return { compartment: compartmentOfCode(readU8(code)), revision: readU64(revision), hash };
};

/** The manifest in these bytes; anything but its canonical form is a `malformed` fault. */
export const parseManifest = (bytes: Bytes): Manifest => {
  const fields = readLpExactly(5, bytes) as [Bytes, Bytes, Bytes, Bytes, Bytes];
  const [label, organisation, record, sequence, entries] = fields;
  if (!equalBytes(label, utf8(LABELS.manifest))) throw new CryptoFault('unsupported', 'not a manifest');
  const manifest = {
    organisation: formatId(organisation),
    record: formatId(record),
    sequence: readU64(sequence),
    entries: readLp(entries).map(parseEntry),
  };
  if (!equalBytes(formatManifest(manifest), bytes)) throw new CryptoFault('malformed', 'manifest is not canonical');
  return manifest;
};
