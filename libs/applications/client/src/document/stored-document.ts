import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { Bytes, LayerName, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { asSealed, documentHash, fromText } from '@vrijhaven/crypto/envelope';

type Stored = Pick<DocumentPartsFragment, 'envelope' | 'hash' | 'layer'>;

/** The layer that a stored document is under; undefined for none. */
export const layerOf = ({ layer, hash }: Stored): LayerName | undefined =>
  layer === 0 ? undefined : { number: layer, hash: fromText(hash) };

/**
 * The document hash. Of what lies under a layer the server says it; whoever opens the layer finds out whether it
 * spoke the truth, because layer and author's signature both name the hash. (protocol.md step 25)
 */
export const storedHash = (p: VerifyPrimitives, part: Stored): Bytes =>
  layerOf(part)?.hash ?? documentHash(p, asSealed('document/v1', fromText(part.envelope)));
