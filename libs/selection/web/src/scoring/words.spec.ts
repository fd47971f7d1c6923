import { faultsOf } from '@vrijhaven/ui';
import { scoringWords } from './words';

it('has every word of scoring in every language', async () => {
  expect(await faultsOf(scoringWords)).toEqual([]);
});
