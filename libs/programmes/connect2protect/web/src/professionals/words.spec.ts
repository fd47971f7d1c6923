import { faultsOf } from '@vrijhaven/ui';
import { professionalWords } from './words';

it('has every word about professionals in every language', async () => {
  expect(await faultsOf(professionalWords)).toEqual([]);
});
