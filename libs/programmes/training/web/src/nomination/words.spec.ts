import { faultsOf } from '@vrijhaven/ui';
import { nominationWords } from './words';

it('has every word about invitations in every language', async () => {
  expect(await faultsOf(nominationWords)).toEqual([]);
});
