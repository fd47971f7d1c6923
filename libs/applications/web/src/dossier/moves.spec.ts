import { inOrder, isGrave, isSettingBack } from './moves';

describe('moves of an application', () => {
  it('puts the way forward first and what sets somebody back last', () => {
    expect(inOrder(['ineligible', 'eligible', 'safetyHold', 'incomplete'])).toEqual([
      'eligible',
      'incomplete',
      'ineligible',
      'safetyHold',
    ]);
  });
  it('asks before what cannot be taken back', () => {
    expect(['ineligible', 'notSelected', 'safetyHold', 'offered'].every((move) => isGrave(move as never))).toBe(true);
    expect([isGrave('screening'), isSettingBack('offered')]).toEqual([false, false]);
  });
});
