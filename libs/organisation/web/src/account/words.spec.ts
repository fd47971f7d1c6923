import { faultsOf } from '@vrijhaven/ui';
import { accountWords } from './words';

it('has every word about the account in every language', async () => {
  expect(await faultsOf(accountWords)).toEqual([]);
});
