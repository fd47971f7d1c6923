import type { FirstLoad, Link } from '../web/web-result';

/** Milliseconds that a line takes at the least for so many bytes and rounds; undefined without a slow line. */
export const limitOf = ({ rate, roundTrip }: Link, bytes: number, rounds: number): number | undefined =>
  rate === undefined ? undefined : (bytes * 8_000) / rate + rounds * roundTrip;

/** Rounds that nobody can do without: the page; what it names, unless that is kept; the answer of which calls are open. */
export const leastRounds = ({
  site,
  mark,
  cache,
}: {
  readonly site: FirstLoad['site'];
  readonly mark: 'first' | 'field';
  readonly cache: FirstLoad['cache'];
}): number => 1 + (cache === 'cold' ? 1 : 0) + (site === 'intake' && mark === 'field' ? 1 : 0);
