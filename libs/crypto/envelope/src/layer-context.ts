import { HASH_BYTES, KEY_BYTES } from './box-format';
import type { Bytes } from './bytes';
import { exactly } from './bytes';
import { asSealed } from './as-sealed';
import type { Compartment } from './compartments';
import { COMPARTMENTS } from './compartments';
import { CryptoFault } from './crypto-fault';
import type { LayerName } from './grant-context';
import type { Id } from './id';
import { parseId } from './id';
import { u32, u64, u8 } from './integers';
import { LABELS } from './labels';
import { lp, readLpExactly } from './lp';
import type { Sealed } from './sealed';

/** Where a layer lies: over which revision, and over exactly which document. */
export interface LayerAddress {
  readonly organisation: Id;
  readonly record: Id;
  readonly compartment: Compartment;
  readonly revision: number;
  readonly layer: LayerName;
}

/** Associated data of a layer. (protocol.md step 25) */
export const layerContext = ({ organisation, record, compartment, revision, layer }: LayerAddress): Bytes => {
  if (layer.number < 1) throw new CryptoFault('malformed', 'layers are numbered from 1');
  return lp(
    LABELS.layer,
    parseId(organisation),
    parseId(record),
    u8(COMPARTMENTS[compartment]),
    u64(revision),
    u32(layer.number),
    exactly(HASH_BYTES, layer.hash, 'a hash'),
  );
};

/** What lies under a layer: the author's data key and their whole envelope. */
export interface LayerText {
  readonly dataKey: Bytes;
  readonly envelope: Sealed<'document/v1'>;
}

export const formatLayerText = ({ dataKey, envelope }: LayerText): Bytes =>
  lp(exactly(KEY_BYTES, dataKey, 'a data key'), envelope);

/** The parts of a layer's text; anything else, such as a layer in a layer, is a fault. */
export const parseLayerText = (text: Bytes): LayerText => {
  const [dataKey, envelope] = readLpExactly(2, text);
  if (!dataKey || !envelope) throw new CryptoFault('malformed', 'not the text of a layer');
  return { dataKey: exactly(KEY_BYTES, dataKey, 'a data key').slice(), envelope: asSealed('document/v1', envelope) };
};
