import type { OfficeSize } from '@vrijhaven/testing/crowd';
import { beginMeasuring, versionsOf } from '../machine';
import { interleave } from '../measure/interleave';
import { WAYS } from './calculate';
import type { PlacementOptions } from './placement-options';
import type { PlacementResult, PlacementSample } from './placement-result';
import { inChromium, inNode } from './surroundings';

const PACKAGES = ['highs', 'playwright-core'];

const isOf = (one: PlacementSample, other: PlacementSample): boolean =>
  one.where === other.where && one.size === other.size && one.way === other.way;

/** Throws where a proven answer of one is worth something else than a proven answer of another. */
const checkProven = (samples: readonly PlacementSample[], latest: PlacementSample): void => {
  // What fits between the windows comes on top of what is proven, and the bare solver does not look there.
  const proven = samples.filter(({ size, last }) => size === latest.size && last?.proven === true);
  for (const { way, last } of proven)
    if (latest.last?.proven === true && last && way === latest.way && last.value !== latest.last.value)
      throw new Error(`two proven answers differ: ${way}, ${latest.size}`);
};

/** Where a proof may take an hour: how good the answer is by then is what counts, and that is soon known. */
const isLarge = ({ candidates, places, windows }: OfficeSize): boolean => candidates * places * windows > 250_000;
const LESS = 4;

/** Every size, calculated in every way, in node and in Chromium, in turns. */
export const runPlacement = async (
  { rounds, patience, sizes }: PlacementOptions,
  say: (line: string) => void,
): Promise<PlacementResult> => {
  const measured = beginMeasuring();
  const chromium = await inChromium();
  const samples: PlacementSample[] = [];
  const servers = [inNode(), chromium].flatMap((where) => WAYS.map((way) => ({ where, way })));
  try {
    const operations = sizes.map(({ name }) => name);
    for (const { round, operation, server } of interleave({ rounds, operations, connections: [1], servers })) {
      const size = sizes.find(({ name }) => name === operation);
      if (!size) continue;
      const place = { round, where: server.where.name, size: size.name, way: server.way };
      const known = samples.find((each) => isOf(each, { ...each, ...place }));
      // What was not finished once is not waited for again, and what is large is asked once.
      if (known && (known.kind !== 'done' || isLarge(size))) continue;
      const milliseconds = isLarge(size) ? patience / LESS : patience;
      const ran = await server.where.run({ way: server.way, size, milliseconds });
      const sample = { ...place, ...ran };
      checkProven(samples, sample);
      samples.push(sample);
      const { last } = ran;
      say(
        `${String(round + 1)}/${String(rounds)} ${size.name} ${place.where} ${server.way}: ${ran.kind} ${ran.why ?? ''} ` +
          `${last?.at.toFixed(0) ?? '–'} ms, ${String(last?.value ?? '–')}${last?.proven === true ? ', proven' : ''}`,
      );
    }
  } finally {
    await chromium.close();
  }
  return { ...measured(versionsOf(PACKAGES)), browser: chromium.version, rounds, patience, sizes, samples };
};
