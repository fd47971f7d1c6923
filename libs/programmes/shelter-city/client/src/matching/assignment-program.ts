import type { Share } from './arrangement';
import type { Option } from './prepare';

/** A linear program in compressed columns: maximise `cost`, every row at most `most`, every column from 0 to `upper`. */
export interface AssignmentProgram {
  readonly cost: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column is all or nothing. */
  readonly whole: Int32Array;
  readonly most: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/**
 * The options that want a place on the same day, once for each day on which that set is largest. At most one of each
 * set may be chosen: that says the same as forbidding every overlapping pair, in far fewer rows.
 */
export const crowdsOf = (options: readonly number[], all: readonly Option[]): readonly (readonly number[])[] => {
  const sorted = options.toSorted((a, b) => {
    const [one, other] = [all[a], all[b]];
    return one && other && one.kept.from !== other.kept.from ? (one.kept.from < other.kept.from ? -1 : 1) : a - b;
  });
  const crowds: number[][] = [];
  let crowd: number[] = [];
  let grown = false;
  for (const each of sorted) {
    const from = all[each]?.kept.from ?? '';
    const staying = crowd.filter((other) => (all[other]?.kept.until ?? '') > from);
    if (staying.length < crowd.length && grown) {
      crowds.push(crowd);
      grown = false;
    }
    crowd = [...staying, each];
    grown = true;
  }
  return grown ? [...crowds, crowd] : crowds;
};

/** One column for each option and for each share's excess; a row for each candidate, each crowd, and each share. */
export const assignmentProgram = (
  options: readonly Option[],
  candidates: number,
  places: number,
  shares: readonly Share[],
  uneven: number,
): AssignmentProgram => {
  const inPlace = Array.from({ length: places }, (): number[] => []);
  options.forEach(({ place }, at) => inPlace[place]?.push(at));
  const rowsOf = options.map(({ candidate }): number[] => [candidate]);
  const most = Array.from({ length: candidates }, () => 1);
  for (const crowd of inPlace.flatMap((list) => crowdsOf(list, options))) {
    if (crowd.length < 2) continue;
    for (const option of crowd) rowsOf[option]?.push(most.length);
    most.push(1);
  }
  shares.forEach(({ has }, at) => {
    options.forEach((option, column) => {
      if (has(option)) rowsOf[column]?.push(most.length + at);
    });
  });
  const columns = [...rowsOf, ...shares.map((_, at) => [most.length + at])];
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((rows, at) => (starts[at + 1] = (starts[at] ?? 0) + rows.length));
  const rows = Int32Array.from(columns.flat());
  const excess = starts[options.length] ?? 0;
  return {
    cost: Float64Array.from([...options.map(({ value }) => value), ...shares.map(() => -uneven)]),
    upper: Float64Array.from([...options.map(() => 1), ...shares.map(() => candidates)]),
    whole: Int32Array.from([...options.map(() => 1), ...shares.map(() => 0)]),
    most: Float64Array.from([...most, ...shares.map((share) => share.most)]),
    starts,
    rows,
    values: Float64Array.from(rows, (_, at) => (at < excess ? 1 : -1)),
  };
};
