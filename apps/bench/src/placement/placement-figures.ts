import { median } from '../measure/median';
import type { Way } from './calculate';
import type { PlacementSample } from './placement-result';

/** One size somewhere. */
export interface Condition {
  readonly where: string;
  readonly size: string;
}

const of = (samples: readonly PlacementSample[], { where, size }: Condition, way: Way): PlacementSample[] =>
  samples.filter((each) => each.where === where && each.size === size && each.way === way);

/** The middle over all rounds of something that may be missing. */
export const middle = (
  samples: readonly PlacementSample[],
  condition: Condition,
  way: Way,
  read: (sample: PlacementSample) => number | undefined,
): number | undefined => median(of(samples, condition, way).flatMap((sample) => read(sample) ?? []));

/** Milliseconds until the end, of calculations that came to one. */
export const took = ({ kind, last }: PlacementSample): number | undefined => (kind === 'done' ? last?.at : undefined);

/** How many times as long one way takes as another: the middle of the ratios of single rounds. */
export const timesAsLong = (
  samples: readonly PlacementSample[],
  condition: Condition,
  [way, against]: readonly [Way, Way],
): number | undefined => {
  const others = new Map(of(samples, condition, against).map((sample) => [sample.round, took(sample)]));
  return median(
    of(samples, condition, way).flatMap((sample) => {
      const [one, other] = [took(sample), others.get(sample.round)];
      return one === undefined || other === undefined || other === 0 ? [] : one / other;
    }),
  );
};

/** Which share of the calculations of a size, in this way, ended with a proof; undefined where there was none. */
export const shareProven = (samples: readonly PlacementSample[], size: string, way: Way): number | undefined => {
  const all = samples.filter((each) => each.size === size && each.way === way);
  return all.length === 0 ? undefined : all.filter(({ last }) => last?.proven === true).length / all.length;
};
