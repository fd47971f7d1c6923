import { faultsOf } from '@vrijhaven/ui';
import { recoveryWords } from './words';

it('has every word about ways in and recovery in every language', async () => {
  expect(await faultsOf(recoveryWords)).toEqual([]);
});
