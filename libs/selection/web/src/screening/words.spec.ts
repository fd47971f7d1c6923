import { faultsOf } from '@vrijhaven/ui';
import { screeningWords } from './words';

it('has every word of screening and of the working notes in every language', async () => {
  expect(await faultsOf(screeningWords)).toEqual([]);
});
