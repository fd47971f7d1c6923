import { faultsOf } from '@vrijhaven/ui';
import { enquiryWords } from './words';

it('has every word of the enquiries in every language', async () => {
  expect(await faultsOf(enquiryWords)).toEqual([]);
});
