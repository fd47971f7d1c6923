import type { LogEntry } from '@vrijhaven/applications/client';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { ResidencyState } from '@vrijhaven/shelter-city/model';
import { lacksDeparture } from './lacks-departure';

const stay = (state: ResidencyState = 'departed', applicationState: ApplicationState = 'placed') => ({
  ...{ state, applicationState, period: { from: '2027-04-01', until: '2027-07-01' } },
});
const entry = (kind: string, writtenOn: string): LogEntry => ({
  ...{ status: 'open', sequence: 1, author: 'a', team: 'office', writtenOn, hash: '', content: { kind } },
});

describe('how a stay ended', () => {
  it('is still to be told where guest and city were told nothing', () => {
    expect([lacksDeparture(stay(), []), lacksDeparture(stay('followUp'), [])]).toEqual([true, true]);
    expect(lacksDeparture(stay(), [entry('plan', '2027-06-01')])).toBe(true);
    expect(lacksDeparture(stay(), [{ status: 'tampered', sequence: 1, writtenOn: '2027-07-01' }])).toBe(true);
  });
  it('was told with the departure, not with that of a stay before', () => {
    expect(lacksDeparture(stay(), [entry('departure', '2027-06-30')])).toBe(false);
    expect(lacksDeparture(stay(), [entry('departure', '2027-03-31')])).toBe(true);
  });
  it('is told to nobody while the guest is here, after all is over, or during a hold', () => {
    for (const state of ['active', 'returnPlanning', 'cancelled', 'closed', 'moved'] as const)
      expect(lacksDeparture(stay(state), [])).toBe(false);
    for (const held of ['safetyHold', 'withdrawn'] as const)
      expect(lacksDeparture(stay('departed', held), [])).toBe(false);
  });
});
