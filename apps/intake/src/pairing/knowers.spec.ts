import type { PairView } from '@vrijhaven/connect2protect/client';
import { knowersOf, stepOf } from './knowers';

const pair = (name: string, beganOn: string | null, kinds: readonly ('proposed' | 'released')[]) => ({
  professional: {
    id: name,
    name,
    kind: 'mp',
    mandateEnds: null,
    mandate: { kind: 'open' },
  } satisfies PairView['professional'],
  beganOn,
  events: kinds.map((kind) => ({
    id: kind,
    kind,
    from: null,
    to: null,
    reason: null,
    by: 'system',
    member: null,
    at: '',
  })),
});

describe('who already holds what is taken back', () => {
  it('are those who were shown a first look or were in contact, once each', () => {
    const pairs = [
      pair('Asked', null, ['proposed']),
      pair('Looked', null, ['proposed', 'released']),
      pair('Paired', '2031-01-01', ['proposed', 'released']),
      pair('Paired', '2032-01-01', ['proposed']),
    ];
    expect(knowersOf(pairs)).toEqual(['Looked', 'Paired']);
  });

  it.each([
    ['private', 'official', 'raise'],
    ['public', 'official', 'lower'],
    ['official', 'official', 'same'],
  ] as const)('from %s to %s is %s', (was, level, step) => {
    expect(stepOf(was, level)).toBe(step);
  });
});
