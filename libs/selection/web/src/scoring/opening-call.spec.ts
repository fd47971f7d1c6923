import fc from 'fast-check';
import type { MeetingCase } from '@vrijhaven/selection/client';
import { openingCall } from './opening-call';

type Found = Pick<MeetingCase, 'state' | 'enough'>;

const DECIDABLE: Found = { state: 'scoring', enough: true };
const SCORED: Found = { state: 'scoring', enough: false };
const DECIDED: Found = { state: 'notSelected', enough: true };

/** Meetings by the day on which their call closed; what was asked for is kept. */
const open = async (meetings: Readonly<Record<string, readonly Found[]>>) => {
  const asked: string[] = [];
  const calls = Object.keys(meetings).map((closesOn) => ({ id: closesOn, closesOn }));
  const at = await openingCall(calls, (call) => {
    asked.push(call);
    return Promise.resolve((meetings[call] ?? []) as MeetingCase[]);
  });
  return { at, asked };
};

describe('the call on which a meeting opens', () => {
  it('is the newest with something to decide, not the newest', async () => {
    const { at, asked } = await open({
      '2026-01-31': [DECIDABLE],
      '2026-06-30': [DECIDABLE, DECIDED],
      '2026-12-31': [],
    });
    expect(at).toBe('2026-06-30');
    expect(asked).toEqual(['2026-12-31', '2026-06-30']);
  });
  it('is one that is being scored where nothing can be decided yet, and none where all is decided', async () => {
    expect((await open({ '2026-01-31': [SCORED], '2026-06-30': [SCORED], '2026-12-31': [DECIDED] })).at).toBe(
      '2026-06-30',
    );
    expect((await open({ '2026-01-31': [DECIDABLE], '2026-06-30': [SCORED] })).at).toBe('2026-01-31');
    expect((await open({ '2026-01-31': [DECIDED], '2026-06-30': [] })).at).toBeUndefined();
    expect((await open({})).at).toBeUndefined();
  });
});

it('has something to decide wherever any call has', async () => {
  const meeting = fc.array(fc.constantFrom<Found>(DECIDABLE, SCORED, DECIDED), { maxLength: 3 });
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(day, meeting), async (meetings) => {
      const { at } = await open(meetings);
      const decidable = Object.keys(meetings).filter((call) => meetings[call]?.includes(DECIDABLE));
      expect(at === undefined || !meetings[at]?.includes(DECIDABLE) ? undefined : at).toBe(decidable.sort().at(-1));
    }),
  );
});
