import type { BlockView, PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { comingUp, placeNow } from './place-now';

const stay: ResidencyView = {
  ...{ id: 's', place: 'p', city: 'utrecht', application: 'a', version: 1 },
  ...{ period: { from: '2027-03-01', until: '2027-04-01' }, freeFrom: '2027-04-04' },
  state: 'planned',
};
const block: BlockView = {
  ...{ id: 'b', place: 'p', series: null, version: 1 },
  kind: 'reserved',
  reason: 'candidate',
  period: { from: '2027-05-01', until: '2027-05-10' },
};
const place: PlaceView = {
  ...{ id: 'p', name: 'Garden room', turnoverDays: 3, attributes: [], version: 1, retiredOn: '2027-06-01' },
  residencies: [stay, { ...stay, id: 'gone', state: 'cancelled', period: { from: '2027-02-01', until: '2027-03-01' } }],
  blocks: [block],
};

it.each([
  ['2027-02-10', 'free'],
  ['2027-03-01', 'stay'],
  ['2027-03-31', 'stay'],
  ['2027-04-01', 'turnover'],
  ['2027-04-04', 'free'],
  ['2027-05-01', 'reserved'],
  ['2027-05-10', 'free'],
  ['2027-06-01', 'retired'],
])('on %s the place is %s', (day, now) => {
  expect(placeNow(place, day)).toBe(now);
});

it('tells what comes, the soonest first, and nothing that is over or was called off', () => {
  expect(comingUp({ ...place, blocks: [block], residencies: [...place.residencies].reverse() }, '2027-01-01')).toEqual([
    { kind: 'stay', stay, period: stay.period },
    { kind: 'block', block, period: block.period },
  ]);
  expect(comingUp(place, '2027-04-02').map(({ kind }) => kind)).toEqual(['block']);
});
