import type { SeenHead } from '@vrijhaven/organisation/client';
import { headStore } from './head-keeper';

const pin = { organisation: 'ours', rootKey: 'r' };
const head: SeenHead = { sequence: 7, head: 'abc' };

describe('the newest head', () => {
  it('is remembered here and handed to the page', async () => {
    const told: SeenHead[] = [];
    const keeper = { pin, seen: undefined, onHead: (each: SeenHead) => told.push(each) };
    await headStore(keeper).write('ours', head);
    expect(await headStore(keeper).read('ours')).toEqual(head);
    expect(told).toEqual([head]);
  });

  it('of another organisation is none of ours', async () => {
    const keeper = { pin, seen: head, onHead: () => undefined };
    await headStore(keeper).write('theirs', { sequence: 99, head: 'x' });
    expect(await headStore(keeper).read('theirs')).toBeUndefined();
    expect(await headStore(keeper).read('ours')).toEqual(head);
  });
});
