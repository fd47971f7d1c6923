import { faultsOf } from '@vrijhaven/ui';
import { cityWords } from './words';

it('has every word about a city’s own house in every language', async () => {
  expect(await faultsOf(cityWords)).toEqual([]);
});
