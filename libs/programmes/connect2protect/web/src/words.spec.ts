import { faultsOf } from '@vrijhaven/ui';
import { refusalKey } from './refused-notice';
import { connect2protectWords } from './words';

it('has every word of the programme in every language', async () => {
  expect(await faultsOf(connect2protectWords)).toEqual([]);
});

it.each([
  ['OnHold', 'refused.OnHold'],
  ['StateMismatch', 'refused.changed'],
  ['KeysStale', 'refused.keys'],
  ['NoKeyYet', 'refused.NoKeyYet'],
  ['Tampered', 'refused.broken'],
  ['nobody knows', 'refused.other'],
])('says %s with the words %s', (kind, key) => {
  expect(refusalKey(kind)).toBe(key);
});
