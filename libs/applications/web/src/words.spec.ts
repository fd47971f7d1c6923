import { faultsOf } from '@vrijhaven/ui';
import { applicationsWords } from './words';

it('has every word about applications in every language', async () => {
  expect(await faultsOf(applicationsWords)).toEqual([]);
});
