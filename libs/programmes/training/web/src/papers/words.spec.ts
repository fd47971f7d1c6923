import { faultsOf } from '@vrijhaven/ui';
import { paperWords } from './words';

it('has every word of the lists on paper in every language', async () => {
  expect(await faultsOf(paperWords)).toEqual([]);
});
