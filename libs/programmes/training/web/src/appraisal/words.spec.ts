import { faultsOf } from '@vrijhaven/ui';
import { appraisalWords } from './words';

it('has every word about appraisals in every language', async () => {
  expect(await faultsOf(appraisalWords)).toEqual([]);
});
