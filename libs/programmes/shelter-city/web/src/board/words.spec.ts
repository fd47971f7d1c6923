import { faultsOf } from '@vrijhaven/ui';
import { boardWords } from './words';

it('has every word of the board in every language', async () => {
  expect(await faultsOf(boardWords)).toEqual([]);
});
