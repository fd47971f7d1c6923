import { faultsOf } from '@vrijhaven/ui';
import { waitingWords } from './words';

it('has every word about second signatures in every language', async () => {
  expect(await faultsOf(waitingWords)).toEqual([]);
});
