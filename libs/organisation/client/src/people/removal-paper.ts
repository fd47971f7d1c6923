import type { Bytes } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText, lp, readLpExactly, toText } from '@vrijhaven/crypto/envelope';

/** What one coordinator hands to another outside the server: a removal with one of its two signatures, no secret. */
export interface RemovalPaper {
  readonly body: Bytes;
  readonly firstSignature: Bytes;
}

const HEADING = 'vrijhaven-removal-1:';

export const writeRemovalPaper = ({ body, firstSignature }: RemovalPaper): string =>
  HEADING + toText(lp(body, firstSignature));

/** The paper in this text; undefined when it is none. */
export const readRemovalPaper = (text: string): RemovalPaper | undefined => {
  const plain = text.replace(/\s+/g, '');
  if (!plain.startsWith(HEADING)) return undefined;
  try {
    const [body, firstSignature] = readLpExactly(2, fromText(plain.slice(HEADING.length))) as [Bytes, Bytes];
    return { body, firstSignature };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};
