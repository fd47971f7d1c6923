import { applicationLifecycle, APPLICATION_STATES } from '@vrijhaven/applications/model';
import { isFinal } from '@vrijhaven/domain';
import { cityName } from './city-name';
import { isOver, phaseOf, PHASES, WAY, wayStep } from './phase';

describe('what a state means to the person', () => {
  it('is said for every state, and nothing else is', () => {
    expect(new Set(APPLICATION_STATES.map((state) => phaseOf[state]))).toEqual(new Set(PHASES));
  });
  it('never shows that a city declined', () => {
    expect(phaseOf.cityDeclined).toBe(phaseOf.pool);
    expect(phaseOf.proposed).toBe(phaseOf.pool);
  });
  it('is over exactly when nothing can follow', () => {
    for (const state of APPLICATION_STATES) {
      expect(isOver(phaseOf[state])).toBe(isFinal(applicationLifecycle, state));
    }
  });
  it('stands somewhere on the way, unless it has left it', () => {
    const off = PHASES.filter((phase) => wayStep(phase) === undefined);
    expect(off).toEqual([
      'ineligible',
      'notSelected',
      'referred',
      'paused',
      'callCancelled',
      'inProgramme',
      'withdrawn',
    ]);
    expect(WAY.every((step) => wayStep(step) === step)).toBe(true);
  });
});

describe('the name of a city', () => {
  it('is read from its slug', () => {
    expect(['den-haag', 'utrecht', 'bergen-op-zoom'].map(cityName)).toEqual(['Den Haag', 'Utrecht', 'Bergen op Zoom']);
  });
});
