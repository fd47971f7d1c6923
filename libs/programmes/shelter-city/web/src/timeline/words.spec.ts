import { faultsOf } from '@vrijhaven/ui';
import { stayWords } from '../stays/words';
import { timelineWords } from './words';

it('has every word of stays and of what happened in every language', async () => {
  expect(await faultsOf(timelineWords)).toEqual([]);
  expect(await faultsOf(stayWords)).toEqual([]);
});
