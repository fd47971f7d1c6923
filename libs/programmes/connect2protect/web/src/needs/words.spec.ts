import { faultsOf } from '@vrijhaven/ui';
import { needWords } from './words';

it('has every word about needs in every language', async () => {
  expect(await faultsOf(needWords)).toEqual([]);
});
