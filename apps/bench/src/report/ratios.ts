import { median } from '../measure/median';
import type { Sample } from '../result';

/** Which measurements: of one operation at so many connections. */
export interface Condition {
  readonly operation: string;
  readonly connections: number;
}

const under = (samples: readonly Sample[], { operation, connections }: Condition, server: string): Sample[] =>
  samples.filter(
    (sample) => sample.operation === operation && sample.connections === connections && sample.server === server,
  );

/** The middle of what was measured of a server over all rounds. */
export const typicalOf = (
  samples: readonly Sample[],
  condition: Condition,
  server: string,
  read: (sample: Sample) => number | undefined,
): number | undefined => median(under(samples, condition, server).flatMap((sample) => read(sample) ?? []));

/**
 * How many times as much a server does as another one: the middle of the ratios of single rounds, so that what the
 * machine was busy with in a round strikes out. Undefined where the other one did nothing.
 */
export const ratioOf = (
  samples: readonly Sample[],
  condition: Condition,
  [server, against]: readonly [string, string],
): number | undefined => {
  const others = new Map(under(samples, condition, against).map(({ round, perSecond }) => [round, perSecond]));
  return median(
    under(samples, condition, server).flatMap(({ round, perSecond }) => {
      const other = others.get(round);
      return other === undefined || other === 0 ? [] : perSecond / other;
    }),
  );
};
