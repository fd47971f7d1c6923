import fc from 'fast-check';
import { addDays } from '@vrijhaven/domain';
import type { CityView, ResidencyView } from '@vrijhaven/shelter-city/client';
import type { Edit } from './edit';
import { withPending } from './pending';

const stay = (application: string, place: string, at: number): ResidencyView => ({
  id: `stay of ${application}`,
  place,
  city: 'utrecht',
  application,
  period: { from: addDays('2027-01-01', at), until: addDays('2027-01-01', at + 30) },
  freeFrom: addDays('2027-01-01', at + 33),
  state: 'planned',
  version: 4,
});
const cities: readonly CityView[] = ['utrecht', 'nijmegen'].map((slug) => ({
  id: slug,
  slug,
  name: slug,
  since: 2015,
  languages: [],
  communities: [],
  version: 1,
  places: ['p', 'q'].map((name) => ({
    id: `${slug} ${name}`,
    name,
    turnoverDays: 3,
    retiredOn: null,
    version: 1,
    blocks: [],
    attributes: [],
    residencies: slug === 'utrecht' && name === 'p' ? [stay('amina', 'utrecht p', 0), stay('bo', 'utrecht p', 60)] : [],
  })),
}));
const at = (place: string, from: string) => ({ place, period: { from, until: addDays(from, 20) } });
const guestsIn = (shown: ReturnType<typeof withPending>) =>
  shown.flatMap(({ places }) => places.flatMap(({ residencies }) => residencies));

describe('what is being saved', () => {
  it('stands at once where it was put, with its turnover, and says that it is being saved', () => {
    const to = at('utrecht q', '2027-03-01');
    const moved: Edit = { kind: 'moved', application: 'amina', from: at('utrecht p', '2027-01-01'), to };
    const shown = withPending(cities, [moved]);
    expect(shown[0]?.places[0]?.residencies.map(({ application }) => application)).toEqual(['bo']);
    expect(shown[0]?.places[1]?.residencies).toMatchObject([
      { application: 'amina', period: to.period, freeFrom: '2027-03-24', saving: true, version: 4 },
    ]);
  });

  it('leaves every other place and city the same object', () => {
    const shown = withPending(cities, [{ kind: 'planned', application: 'cleo', to: at('utrecht q', '2027-03-01') }]);
    expect(shown[0]?.places[0]).toBe(cities[0]?.places[0]);
    expect(shown[1]).toBe(cities[1]);
    expect(withPending(cities, [])).toBe(cities);
  });

  it('shows nobody twice, and nobody who is being taken off', () => {
    const edits = fc.array(
      fc.record({
        application: fc.constantFrom('amina', 'bo', 'cleo'),
        kind: fc.constantFrom('moved' as const, 'planned' as const, 'cancelled' as const),
        place: fc.constantFrom('utrecht p', 'utrecht q'),
        day: fc.nat(200).map((days) => addDays('2027-01-01', days)),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(edits, (asked) => {
        const pending = asked.map(({ application, kind, place, day }): Edit => {
          const spot = at(place, day);
          return kind === 'moved'
            ? { kind, application, from: spot, to: spot }
            : kind === 'planned'
              ? { kind, application, to: spot }
              : { kind, application, from: spot };
        });
        const guests = guestsIn(withPending(cities, pending)).map(({ application }) => application);
        expect(new Set(guests).size).toBe(guests.length);
        for (const { application } of asked) {
          const last = pending.findLast((edit) => edit.application === application);
          expect(guests.includes(application)).toBe(last?.kind !== 'cancelled');
        }
      }),
    );
  });
});
