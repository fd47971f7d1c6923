import type { StayView } from '@vrijhaven/shelter-city/client';
import { byUrgency, lateItems, openItems } from './next-item';

const stay = (state: StayView['state'], done: readonly string[] = []): StayView => ({
  ...{ id: state, place: 'p', city: 'utrecht', application: 'a', proposal: 'r', freeFrom: '2031-07-04', version: 1 },
  ...{ state, applicationState: 'placed', followUps: [], goesOn: false, continues: null },
  period: { from: '2031-04-01', until: '2031-07-01' },
  items: (['passport', 'housing', 'returnPlan'] as const).map((code) => ({
    ...{ code, due: null, version: 0, state: done.includes(code) ? 'done' : 'todo' },
  })),
});

describe('what falls due in a stay', () => {
  it('is told earliest first, and late from the day after', () => {
    const planned = stay('planned');
    expect(openItems(planned).map(({ code }) => code)).toEqual(['passport', 'housing', 'returnPlan']);
    expect(lateItems(planned, '2031-03-18').map(({ code }) => code)).toEqual(['passport']);
    expect(lateItems(planned, '2031-03-19').map(({ code }) => code)).toEqual(['passport', 'housing']);
    expect(lateItems(stay('planned', ['passport', 'housing']), '2031-03-19')).toEqual([]);
  });

  it('is nothing in a stay that is over: nobody is late for what will not be', () => {
    for (const state of ['cancelled', 'moved', 'closed', 'minimised'] as const) {
      expect(openItems(stay(state))).toEqual([]);
      expect(lateItems(stay(state), '2031-12-31')).toEqual([]);
    }
  });

  it('orders stays: the most urgent first, what is over last', () => {
    const list = [stay('closed'), stay('active', ['passport', 'housing']), stay('planned')];
    expect(list.toSorted(byUrgency).map(({ state }) => state)).toEqual(['planned', 'active', 'closed']);
  });
});
