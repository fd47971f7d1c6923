import { timeOf, timesAsLong } from './crypto-figures';
import type { CryptoSample } from './crypto-result';
import { timesFor } from './measure-runner';

const sample = (round: number, runner: string, took: number, times = 1): CryptoSample => ({
  ...{ round, runner, task: 'aead', times, took },
});

const [fast, slow] = [
  { runner: 'fast', task: 'aead' },
  { runner: 'slow', task: 'aead' },
] as const;

describe('figures of cryptography', () => {
  it('are of one, whatever how often it was done', () => {
    expect(timeOf([sample(0, 'fast', 100, 50), sample(1, 'fast', 8, 2), sample(2, 'fast', 3)], fast)).toBe(3);
    expect(timeOf([], fast)).toBeUndefined();
  });

  it('are compared within a round, so that a slow minute strikes both', () => {
    const samples = [
      ...[sample(0, 'fast', 1), sample(0, 'slow', 4)],
      ...[sample(1, 'fast', 10), sample(1, 'slow', 40)],
      ...[sample(2, 'fast', 5), sample(2, 'slow', 5)],
    ];
    expect(timesAsLong(samples, slow, fast)).toBe(4);
    expect(timesAsLong(samples, { runner: 'slow', task: 'kem' }, fast)).toBeUndefined();
    expect(timesAsLong([sample(0, 'slow', 1), sample(1, 'fast', 1)], slow, fast)).toBeUndefined();
  });
});

describe('how often something is done', () => {
  const bounds = { milliseconds: 500, summaries: 5_000 };

  it('follows from how long one takes, at least once', () => {
    expect(timesFor('aead', 0.01, bounds)).toBe(50_000);
    expect(timesFor('submit', 9_000, bounds)).toBe(1);
  });

  it('is never more than the list is long, nor fewer than fill its first page', () => {
    expect(timesFor('first', 0.1, bounds)).toBe(5_000);
    expect(timesFor('first', 9_000, bounds)).toBe(25);
  });
});
