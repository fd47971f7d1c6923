import type { Bytes, Checkpoint } from '@vrijhaven/crypto/envelope';
import { CryptoFault, encodeCheckpoint, equalBytes, readLpExactly, toHex } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { currentRoleKey, verifyCheckpoint } from '@vrijhaven/crypto/verify';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { NotSigned } from '@vrijhaven/server';
import type { CheckpointInput } from './checkpoint.input';

const blobOf = ({ checkpoint, signatures, certificates }: CheckpointInput): Bytes =>
  encodeCheckpoint({
    body: checkpoint,
    signatures: signatures.map(({ signature }, at) => {
      const [certificate, rootSignature] = readLpExactly(2, certificates[at] ?? new Uint8Array()) as [Bytes, Bytes];
      return { certificate, rootSignature, signature };
    }),
  });

/** Two coordinators can be wrong together; what they signed must also be what the chain says. */
export const tellsChain = (directory: Directory, { head, sequence, roleKeys }: Checkpoint): boolean =>
  directory.heads.get(toHex(head)) === sequence &&
  roleKeys.every(({ team, compartment, generation, publicKey }) => {
    const current = currentRoleKey(directory, team, compartment);
    return current?.generation === generation && equalBytes(current.publicKey, publicKey);
  });

/** The checkpoint, when applicants would accept it now and it tells the chain as it is. (protocol.md step 18) */
export function acceptCheckpoint(directory: Directory, input: CheckpointInput, now: Date): Checkpoint | NotSigned {
  try {
    const { organisation, rootKey } = directory;
    const anchor = { organisation, rootKey, now: Math.floor(now.getTime() / 1_000) };
    const checkpoint = verifyCheckpoint(nobleVerifier, blobOf(input), anchor);
    return tellsChain(directory, checkpoint) ? checkpoint : new NotSigned();
  } catch (fault) {
    if (fault instanceof CryptoFault) return new NotSigned();
    throw fault;
  }
}
