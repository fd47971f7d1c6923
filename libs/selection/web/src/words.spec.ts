import { faultsOf } from '@vrijhaven/ui';
import { selectionWords } from './words';

it('has every word of the selection in every language', async () => {
  expect(await faultsOf(selectionWords)).toEqual([]);
});
