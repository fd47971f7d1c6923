import { faultsOf } from '@vrijhaven/ui';
import { receiptLostWords } from './words';

it('has every word about a lost receipt in every language', async () => {
  expect(await faultsOf(receiptLostWords)).toEqual([]);
});
