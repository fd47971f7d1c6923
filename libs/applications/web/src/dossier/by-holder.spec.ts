import type { HoldingView } from '@vrijhaven/applications/client';
import { byHolder } from './by-holder';

const ANNA = { kind: 'professional', professional: 'anna' } as const;

const part = (city: string | null, compartment: HoldingView['compartment'], until: string | null): HoldingView => ({
  compartment,
  holder: city === null ? { kind: 'office' } : { kind: 'city', city },
  periods: [{ since: '2026-03-01', link: 4, until }],
  status: 'proven',
});

describe('holders', () => {
  it('come with what they hold now, cities that do before those that did, the office last', () => {
    const holders = byHolder([
      part(null, 'need', null),
      part('arnhem', 'need', '2026-03-02'),
      part('utrecht', 'contact', '2026-03-02'),
      part('utrecht', 'need', null),
    ]);
    expect(holders.map(({ city, holdsNow }) => [city, holdsNow])).toEqual([
      ['utrecht', ['need']],
      ['arnhem', []],
      [undefined, ['need']],
    ]);
  });

  it('tell a professional and a course from the office', () => {
    const held = { ...part(null, 'pair', null), holder: ANNA };
    const [first, last] = byHolder([part(null, 'pair', null), held]);
    expect([first?.who, first?.holdsNow, last?.who]).toEqual([ANNA, ['pair'], { kind: 'office' }]);
  });
});
