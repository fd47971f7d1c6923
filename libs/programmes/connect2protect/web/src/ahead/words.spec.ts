import { faultsOf } from '@vrijhaven/ui';
import { aheadWords } from './words';

it('has every word about turns and dates in every language', async () => {
  expect(await faultsOf(aheadWords)).toEqual([]);
});
