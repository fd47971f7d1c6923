import { faultsOf } from '@vrijhaven/ui';
import { callsWords } from './words';

it('has every word about calls in every language', async () => {
  expect(await faultsOf(callsWords)).toEqual([]);
});
