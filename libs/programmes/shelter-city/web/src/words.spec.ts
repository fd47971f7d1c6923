import { faultsOf } from '@vrijhaven/ui';
import { attributeName, shelterCityWords } from './words';

it('has every word about cities and stays in every language', async () => {
  expect(await faultsOf(shelterCityWords)).toEqual([]);
});

it('names the usual attributes and leaves others as the city wrote them', async () => {
  await shelterCityWords.load('nl');
  const t = shelterCityWords.translate('nl');
  expect(attributeName('step-free', t)).toBe('drempelvrij');
  expect(attributeName('zeezicht', t)).toBe('zeezicht');
});
