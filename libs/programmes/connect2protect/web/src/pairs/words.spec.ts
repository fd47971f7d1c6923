import { faultsOf } from '@vrijhaven/ui';
import { pairWords } from './words';

it('has every word about pairs in every language', async () => {
  expect(await faultsOf(pairWords)).toEqual([]);
});
