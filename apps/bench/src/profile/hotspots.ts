/** What node writes with --cpu-prof, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

export interface Hotspot {
  /** The function and where it stands, such as `parse (pg-protocol/dist/parser.js:40)`. */
  readonly where: string;
  /** Share of the processor's busy time that was spent in it alone. */
  readonly share: number;
}

const IDLE = ['(idle)', '(root)'];

const placeOf = (url: string, line: number): string => {
  if (url === '') return '';
  const short = url
    .replace(/^.*node_modules\//, '')
    .replace(/^file:.*\/dist\//, 'dist/')
    .replace(/^https?:\/\/[^/]+\//, '');
  return ` (${short}:${String(line + 1)})`;
};

/** The functions in which most time was spent, by themselves, what they call not counted. Waiting counts as nothing. */
export const hotspots = ({ nodes, samples, timeDeltas }: CpuProfile, most: number): Hotspot[] => {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName === '' ? '(anonymous)' : functionName}${placeOf(url, lineNumber)}`,
    ]),
  );
  const spent = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const where = names.get(id) ?? '(unknown)';
    if (IDLE.includes(where)) continue;
    spent.set(where, (spent.get(where) ?? 0) + (timeDeltas[at] ?? 0));
  }
  const busy = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent]
    .sort(([, left], [, right]) => right - left)
    .slice(0, most)
    .map(([where, time]) => ({ where, share: time / busy }));
};
