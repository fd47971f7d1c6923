import { faultsOf } from '@vrijhaven/ui';
import { overviewWords } from './words';

it('has every word of the overview in every language', async () => {
  expect(await faultsOf(overviewWords)).toEqual([]);
});
