import type { LayerInput } from '@vrijhaven/contracts';

/** The API takes half a mebibyte at once; the rest is room for the envelope of the request. */
const MAX_CHARACTERS = 400_000;

const weigh = ({ envelope, grants }: LayerInput): number =>
  envelope.length + grants.reduce((sum, { grant }) => sum + grant.length + 200, 500);

/** In order, as many at once as fit into one request; what is too large by itself goes alone. */
export const batchesOf = (layers: readonly LayerInput[]): readonly (readonly LayerInput[])[] => {
  const batches: LayerInput[][] = [];
  let weight = Infinity;
  for (const layer of layers) {
    const more = weigh(layer);
    if (weight + more > MAX_CHARACTERS) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(layer);
    weight += more;
  }
  return batches;
};
