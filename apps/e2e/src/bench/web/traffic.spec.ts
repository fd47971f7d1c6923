import { inARow } from './traffic';

const span = (asked: number, answered: number) => ({ asked, answered });

describe('how many requests follow each other', () => {
  it.each([
    ['nothing was asked', [], 0],
    ['all at once', [span(0, 3), span(0, 2), span(1, 4)], 1],
    ['each after the one before', [span(0, 1), span(1, 2), span(2, 5)], 3],
    ['a long one beside a row of short ones', [span(0, 9), span(0, 1), span(2, 3), span(4, 5)], 3],
    ['a row that is found only behind the first to end', [span(0, 2), span(1, 3), span(2, 4), span(4, 6)], 3],
  ])('%s', (_what, spans, rounds) => {
    expect(inARow(spans)).toBe(rounds);
  });
});
