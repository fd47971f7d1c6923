import { faultsOf } from '@vrijhaven/ui';
import { trainingWords } from './words';

it('has every word about trainings in every language', async () => {
  expect(await faultsOf(trainingWords)).toEqual([]);
});
