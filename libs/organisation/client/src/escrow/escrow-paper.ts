import type { EscrowPublic, Id, Json } from '@vrijhaven/crypto/envelope';
import {
  canonicalJson,
  CryptoFault,
  exactly,
  formatId,
  fromText,
  HASH_BYTES,
  KEM_PUBLIC_KEY_BYTES,
  parseCanonicalJson,
  parseId,
  SIGN_PUBLIC_KEY_BYTES,
  toText,
} from '@vrijhaven/crypto/envelope';

/** The public part of a new escrow, on its way from the machine without a network to a desk. Nothing in it is secret. */
export interface EscrowPaper {
  readonly organisation: Id;
  readonly announced: EscrowPublic;
}

const HEADING = 'vrijhaven-escrow-1:';

export const writeEscrowPaper = ({ organisation, announced }: EscrowPaper): string => {
  const { generation, kemKey, signKey, threshold, shares } = announced;
  const keys = { kemKey: toText(kemKey), signKey: toText(signKey), shares: shares.map(toText) };
  return HEADING + toText(canonicalJson({ organisation, generation, threshold, ...keys }));
};

const isText = (json: Json | undefined): json is string => typeof json === 'string';

const read = (json: Readonly<Record<string, Json>>): EscrowPaper | undefined => {
  const { organisation, generation, threshold, kemKey, signKey, shares } = json;
  if (!isText(organisation) || !isText(kemKey) || !isText(signKey) || !Array.isArray(shares)) return undefined;
  if (typeof generation !== 'number' || typeof threshold !== 'number' || !shares.every(isText)) return undefined;
  return {
    organisation: formatId(parseId(organisation)),
    announced: {
      generation,
      threshold,
      kemKey: exactly(KEM_PUBLIC_KEY_BYTES, fromText(kemKey), 'an X-Wing public key'),
      signKey: exactly(SIGN_PUBLIC_KEY_BYTES, fromText(signKey), 'a signing key'),
      shares: shares.map((share) => exactly(HASH_BYTES, fromText(share), 'a commitment')),
    },
  };
};

/** The paper in this text, line breaks ignored; undefined when it is none. */
export const readEscrowPaper = (text: string): EscrowPaper | undefined => {
  const plain = text.replace(/\s+/g, '');
  if (!plain.startsWith(HEADING)) return undefined;
  try {
    return read(parseCanonicalJson(fromText(plain.slice(HEADING.length))) as Readonly<Record<string, Json>>);
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};
