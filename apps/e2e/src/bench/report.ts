/** One line: what was measured, and what the same work costs raw. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly raw?: string;
  readonly ratio?: number;
}

export const milliseconds = (value: number): string =>
  value >= 1_000 ? `${(value / 1_000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** `12 ms, worst 40 ms (21)` */
export const spread = (times: readonly number[]): string => {
  const sorted = [...times].sort((left, right) => left - right);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${milliseconds(median)}, worst ${milliseconds(sorted.at(-1) ?? 0)} (${times.length})`;
};

const COLUMNS = [46, 30, 44];

/** A table that reads in any terminal. */
export const table = (figures: readonly Figure[]): string =>
  [{ what: 'measured', value: 'desk', raw: 'raw, same run', ratio: undefined }, ...figures]
    .map(({ what, value, raw = '', ratio }) => {
      const cells = [what, value, raw].map((text, at) => text.padEnd(COLUMNS[at]!));
      return `${cells.join('')}${ratio === undefined ? '' : `× ${ratio.toFixed(2)}`}`.trimEnd();
    })
    .join('\n');
