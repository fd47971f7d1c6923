import { faultsOf } from '@vrijhaven/ui';
import { deskWords } from './words';

it('has every word of the shell in every language', async () => {
  expect(await faultsOf(deskWords)).toEqual([]);
});
