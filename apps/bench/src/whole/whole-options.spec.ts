import { BENCHES } from '../report/goals';
import { PLAN } from './plan';
import { readWholeOptions } from './whole-options';

describe('the whole run', () => {
  it('has every chapter of the page in its order, and is done within an hour', () => {
    expect(PLAN.map(({ name }) => name)).toEqual(BENCHES);
    expect(PLAN.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(60);
  });

  it('measures everything where nothing is asked for, and keeps the order of the page', () => {
    expect(readWholeOptions([])).toEqual({ quick: false, json: undefined, only: [...BENCHES] });
    expect(readWholeOptions(['--quick', '--only', 'web, api', '--json', 'all.json'])).toEqual({
      ...{ quick: true, json: 'all.json', only: ['api', 'web'] },
    });
  });

  it('refuses what it does not know in words', () => {
    expect(() => readWholeOptions(['--only', 'speed'])).toThrow('--only knows api, growth,');
    expect(() => readWholeOptions(['--rounds', '3'])).toThrow('unknown or without a value: --rounds');
  });
});
