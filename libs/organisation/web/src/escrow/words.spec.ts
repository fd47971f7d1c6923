import { faultsOf } from '@vrijhaven/ui';
import { escrowWords } from './words';

it('has every word about the escrow in every language', async () => {
  expect(await faultsOf(escrowWords)).toEqual([]);
});
