import type { Bytes, CheckpointSignature } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText, lp, readLpExactly, toText } from '@vrijhaven/crypto/envelope';

/** A checkpoint with one signature, on its way to the second coordinator. Nothing in it is secret. */
export interface CheckpointPaper {
  readonly body: Bytes;
  readonly first: CheckpointSignature;
}

const HEADING = 'vrijhaven-checkpoint-1:';

export const writeCheckpointPaper = ({ body, first }: CheckpointPaper): string =>
  HEADING + toText(lp(body, first.certificate, first.rootSignature, first.signature));

/** The paper in this text, line breaks ignored; undefined when it is none. */
export const readCheckpointPaper = (text: string): CheckpointPaper | undefined => {
  const plain = text.replace(/\s+/g, '');
  if (!plain.startsWith(HEADING)) return undefined;
  try {
    const fields = readLpExactly(4, fromText(plain.slice(HEADING.length))) as [Bytes, Bytes, Bytes, Bytes];
    const [body, certificate, rootSignature, signature] = fields;
    return { body, first: { certificate, rootSignature, signature } };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};
