import type { ConsentView, DisclosureView } from '@vrijhaven/applications/client';
import { isServed, isStale, subjectsOf } from './subjects';

const said = (subject: string, given = true): ConsentView => ({ subject, given, day: '2027-01-01', verified: true });
const shown = (city: string, until: string | null = null): DisclosureView => ({
  ...{ compartment: 'need', holder: { kind: 'city', city }, since: '2027-01-01', until },
});
const file = (change: Partial<Parameters<typeof subjectsOf>[0]> = {}) => ({
  ...{ answers: {}, consents: [said('selection')], disclosures: [], offer: null, state: 'pool' as const },
  ...change,
});
const listed = (change: Parameters<typeof file>[0]) =>
  subjectsOf(file(change))
    .filter(({ kind }) => kind === 'referee' || kind === 'city')
    .map(({ subject, waits }) => [subject, waits]);

describe('what a person is asked about', () => {
  it('is selection, evaluation and publicity from the first day', () => {
    const standing = subjectsOf(file()).filter(({ kind }) => kind === 'standing');
    expect(standing.map(({ subject, stated }) => [subject, stated?.given])).toEqual([
      ['selection', true],
      ['evaluation', undefined],
      ['publicity', undefined],
    ]);
  });

  it('is being suggested for another programme, which waits for nobody’s word', () => {
    const consents = [said('referral:training'), said('referral:elsewhere')];
    const referrals = subjectsOf(file({ consents })).filter(({ kind }) => kind === 'referral');
    expect(referrals.map(({ about, stated, waits }) => [about, stated?.given, waits])).toEqual([
      ['training', true, false],
      ['connect2protect', undefined, false],
    ]);
  });

  it('is each referee as soon as they are named: a task until the person has said yes or no', () => {
    const answers = { referee1Name: 'Amber Falcon', referee2Name: 'Teal Heron' };
    expect(listed({ answers })).toEqual([
      ['referee:1', true],
      ['referee:2', true],
    ]);
    expect(listed({ answers, consents: [said('referee:1', false)] })).toEqual([
      ['referee:1', false],
      ['referee:2', true],
    ]);
    expect(listed({ answers, state: 'withdrawn' })).toEqual([
      ['referee:1', false],
      ['referee:2', false],
    ]);
  });

  it('is each city that was asked, has seen something or offers a place, once', () => {
    const change = {
      disclosures: [shown('utrecht'), shown('den-haag', '2027-02-01'), shown('utrecht')],
      consents: [said('city:utrecht', false)],
      offer: { city: 'middelburg' },
    };
    expect(listed(change)).toEqual([
      ['city:den-haag', false],
      ['city:middelburg', true],
      ['city:utrecht', false],
    ]);
    expect(listed({ ...change, consents: [said('city:middelburg')] })).toContainEqual(['city:middelburg', false]);
    expect(isServed(file(change), 'utrecht')).toBe(true);
    expect(isServed(file(change), 'den-haag')).toBe(false);
  });
});

it('notices a server that shows an older word than the one just said', () => {
  expect(isStale(undefined, said('publicity'))).toBe(false);
  expect(isStale(true, said('publicity'))).toBe(false);
  expect(isStale(false, said('publicity'))).toBe(true);
  expect(isStale(true, said('publicity', false))).toBe(true);
  expect(isStale(false, undefined)).toBe(true);
});
