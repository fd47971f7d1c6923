import type { Bytes, SignedCertificate } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText, lp, readLpExactly, toText } from '@vrijhaven/crypto/envelope';

const HEADING = 'vrijhaven-certificate-1:';

/** A certificate as text, from the machine of the root key to one with a network. Nothing in it is secret. */
export const writeCertificatePaper = ({ certificate, rootSignature }: SignedCertificate): string =>
  HEADING + certificateToWire({ certificate, rootSignature });

/** The certificate in this text, line breaks ignored; undefined when it is none. */
export const readCertificatePaper = (text: string): SignedCertificate | undefined => {
  const plain = text.replace(/\s+/g, '');
  if (!plain.startsWith(HEADING)) return undefined;
  return certificateFromWire(plain.slice(HEADING.length));
};

/** As the API takes it. */
export const certificateToWire = ({ certificate, rootSignature }: SignedCertificate): string =>
  toText(lp(certificate, rootSignature));

/** LP(certificate, root signature) in base64url, as the API gives it; undefined when it is not that. */
export const certificateFromWire = (text: string): SignedCertificate | undefined => {
  try {
    const [certificate, rootSignature] = readLpExactly(2, fromText(text)) as [Bytes, Bytes];
    return { certificate, rootSignature };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};
