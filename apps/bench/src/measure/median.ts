const sorted = (values: readonly number[]): number[] => [...values].sort((left, right) => left - right);

/** The middle value, the mean of the two in the middle, undefined of nothing. */
export const median = (values: readonly number[]): number | undefined => {
  const order = sorted(values);
  const upper = order[Math.floor(order.length / 2)];
  const lower = order[Math.ceil(order.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
};

/** The smallest value that at least this share of all values does not exceed, undefined of nothing. */
export const quantile = (values: readonly number[], share: number): number | undefined =>
  sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)];
