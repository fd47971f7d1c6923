import { faultsOf } from '@vrijhaven/ui';
import { peopleWords } from './words';

it('has every word about the people of an edition in every language', async () => {
  expect(await faultsOf(peopleWords)).toEqual([]);
});
