import { faultsOf } from '@vrijhaven/ui';
import { editionWords } from './words';

it('has every word about an edition in every language', async () => {
  expect(await faultsOf(editionWords)).toEqual([]);
});
