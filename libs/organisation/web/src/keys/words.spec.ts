import { faultsOf } from '@vrijhaven/ui';
import { keyWords } from './words';

it('has every word about keys and roles in every language', async () => {
  expect(await faultsOf(keyWords)).toEqual([]);
});
