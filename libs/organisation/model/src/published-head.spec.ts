import { parsePublishedHead } from './published-head';

const head = {
  organisation: '0f0e0d0c-0b0a-4908-8706-050403020100',
  sequence: 7,
  head: 'A'.repeat(43),
  day: '2026-11-21',
};

describe('a published head', () => {
  it('is read as it was written, and nothing else with it', () => {
    expect(parsePublishedHead({ ...head, more: 'ignored' })).toEqual(head);
  });
  it.each([
    ['no object', 'head'],
    ['null', null],
    ['another id', { ...head, organisation: 'ours' }],
    ['no link', { ...head, sequence: 0 }],
    ['half a link', { ...head, sequence: 1.5 }],
    ['a short hash', { ...head, head: 'A'.repeat(42) }],
    ['loose bits', { ...head, head: `${'A'.repeat(42)}B` }],
    ['no day', { ...head, day: 'yesterday' }],
  ])('is not %s', (_what, json) => {
    expect(parsePublishedHead(json)).toBeUndefined();
  });
});
