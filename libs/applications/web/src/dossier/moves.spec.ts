import { APPLICATION_STATES, applicationLifecycle } from '@vrijhaven/applications/model';
import { inOrder, isExpected, isGrave, isSettingBack } from './moves';

describe('moves of an application', () => {
  it('puts the way forward first and what sets somebody back last', () => {
    expect(inOrder('screening', ['ineligible', 'eligible', 'safetyHold', 'incomplete'])).toEqual([
      'eligible',
      'incomplete',
      'ineligible',
      'safetyHold',
    ]);
  });
  it('leads out of a hold by the shortest way back first, and ends nothing before that', () => {
    const out = ['submitted', 'pool', 'accepted', 'placed', 'callCancelled'] as const;
    expect(inOrder('safetyHold', out)).toEqual(['placed', 'accepted', 'pool', 'submitted', 'callCancelled']);
  });
  it('asks before what cannot be taken back', () => {
    expect(['ineligible', 'notSelected', 'safetyHold', 'offered'].every((move) => isGrave(move as never))).toBe(true);
    expect([isGrave('callCancelled'), isSettingBack('callCancelled')]).toEqual([true, true]);
    expect([isGrave('screening'), isSettingBack('offered')]).toEqual([false, false]);
  });
  it('expects only moves that the lifecycle knows, and never one that sets somebody back', () => {
    for (const from of APPLICATION_STATES)
      for (const to of APPLICATION_STATES) {
        if (!isExpected(from, to)) continue;
        expect(to in applicationLifecycle[from]).toBe(true);
        expect(isSettingBack(to)).toBe(false);
      }
  });
});
