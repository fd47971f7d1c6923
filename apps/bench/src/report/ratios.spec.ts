import fc from 'fast-check';
import type { Sample } from '../result';
import { ratioOf, typicalOf } from './ratios';

const CONDITION = { operation: 'board', connections: 16 } as const;

const sample = (round: number, server: string, perSecond: number): Sample => ({
  ...CONDITION,
  round,
  server,
  perSecond,
  typical: perSecond === 0 ? undefined : 1_000 / perSecond,
  slow: undefined,
  serverTime: undefined,
  databaseTime: undefined,
  memory: 1,
});

describe('ratios', () => {
  it('are taken within a round, so that a slow minute strikes both', () => {
    const samples = [
      ...[sample(0, 'ours', 100), sample(0, 'rest', 200)],
      ...[sample(1, 'ours', 10), sample(1, 'rest', 20)],
      ...[sample(2, 'ours', 90), sample(2, 'rest', 100)],
    ];
    expect(ratioOf(samples, CONDITION, ['ours', 'rest'])).toBe(0.5);
    expect(ratioOf(samples, CONDITION, ['rest', 'ours'])).toBe(2);
  });

  it('do not change when the machine is slower by any factor in any round', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 9 }), (factors) => {
        const samples = factors.flatMap((by, round) => [sample(round, 'ours', 30 * by), sample(round, 'sql', 40 * by)]);
        expect(ratioOf(samples, CONDITION, ['ours', 'sql'])).toBeCloseTo(0.75);
      }),
    );
  });

  it('are unknown where the other one did nothing, or was never measured under the same conditions', () => {
    const samples = [sample(0, 'ours', 10), sample(0, 'rest', 0), sample(1, 'ours', 10)];
    expect(ratioOf(samples, CONDITION, ['ours', 'rest'])).toBeUndefined();
    expect(ratioOf(samples, { ...CONDITION, connections: 1 }, ['ours', 'ours'])).toBeUndefined();
  });
});

describe('what is typical', () => {
  it('is the middle of the rounds in which there was anything', () => {
    const samples = [sample(0, 'ours', 10), sample(1, 'ours', 0), sample(2, 'ours', 20), sample(3, 'ours', 40)];
    expect(typicalOf(samples, CONDITION, 'ours', ({ perSecond }) => perSecond)).toBe(15);
    expect(typicalOf(samples, CONDITION, 'ours', ({ typical }) => typical)).toBe(50);
    expect(typicalOf(samples, CONDITION, 'rest', ({ perSecond }) => perSecond)).toBeUndefined();
  });
});
