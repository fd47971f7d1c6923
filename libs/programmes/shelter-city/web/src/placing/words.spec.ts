import { faultsOf } from '@vrijhaven/ui';
import { placingWords } from './words';

it('has every word about the pool and suggestions in every language', async () => {
  expect(await faultsOf(placingWords)).toEqual([]);
});
