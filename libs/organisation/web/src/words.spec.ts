import { faultsOf } from '@vrijhaven/ui';
import { organisationWords } from './words';

it('has every word about the organisation in every language', async () => {
  expect(await faultsOf(organisationWords)).toEqual([]);
});
