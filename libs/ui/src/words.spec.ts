import { faultsOf } from './i18n/check-catalogue';
import { uiWords } from './words';

it('has every word of the components in every language', async () => {
  expect(await faultsOf(uiWords)).toEqual([]);
});
