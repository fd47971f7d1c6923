import type { Comparison } from '@vrijhaven/organisation/client';
import { comparisonStore } from './comparison-keeper';

const pin = { organisation: 'ours', rootKey: 'r' };
const compared: readonly Comparison[] = [{ self: 'a', member: 'b', number: '12345', answer: 'differ' }];

describe('comparisons', () => {
  it('are remembered here and handed to the page', () => {
    const told: (readonly Comparison[])[] = [];
    const store = comparisonStore({ pin, compared: [], onCompared: (each) => told.push(each) });
    store.write('ours', compared);
    expect(store.read('ours')).toEqual(compared);
    expect(told).toEqual([compared]);
  });

  it('of another organisation are none of ours', () => {
    const store = comparisonStore({ pin, compared, onCompared: () => undefined });
    store.write('theirs', []);
    expect(store.read('theirs')).toEqual([]);
    expect(store.read('ours')).toEqual(compared);
  });
});
