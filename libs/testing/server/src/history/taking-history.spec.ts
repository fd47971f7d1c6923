import { faultsIn } from './taking-history';
import type { Taking, TurnedAway } from './taking-history';

const days = (from: number, until: number) => ({ from: `2040-01-${from}`, until: `2040-01-${until}` });
const at = (called: number, returned: number) => ({ called, returned });
const stay = (of: string, from: number, until: number, began = at(1, 2)): Taking => ({
  of,
  place: 'room',
  days: days(from, until),
  began,
});
const refusal = (from: number, until: number, asked = at(5, 6), free: TurnedAway['free'] = []): TurnedAway => ({
  place: 'room',
  days: days(from, until),
  wish: days(from, until),
  free,
  asked,
});

describe('the check of a history of takings', () => {
  it('finds nothing where everything fits', () => {
    const left = { ...stay('a', 10, 20), ended: at(3, 4) };
    expect(faultsIn([left, stay('b', 15, 25, at(3, 4)), stay('c', 25, 30)], [])).toEqual([]);
    expect(faultsIn([stay('a', 10, 20)], [refusal(15, 17), refusal(12, 13, at(5, 6), [days(20, 25)])])).toEqual([]);
  });
  it('finds two that surely stood at once', () => {
    expect(faultsIn([stay('a', 10, 20), stay('b', 19, 25)], [])).toEqual([
      'stood at once: a in room from 2040-01-10 until 2040-01-20 and b in room from 2040-01-19 until 2040-01-25',
    ]);
  });
  it('gives the benefit of the doubt to answers that crossed', () => {
    const left = { ...stay('a', 10, 20), ended: at(3, 8) };
    expect(faultsIn([left, stay('b', 15, 25, at(4, 5))], [])).toEqual([]);
    expect(faultsIn([left], [refusal(12, 14, at(7, 9))])).toEqual([]);
  });
  it('finds a refusal that nothing explains', () => {
    const gone = { ...stay('a', 10, 20), ended: at(3, 4) };
    expect(faultsIn([gone], [refusal(12, 14)])).toEqual([
      'turned away for nothing: 2040-01-12 until 2040-01-14 in room',
    ]);
    expect(faultsIn([stay('a', 10, 20)], [{ ...refusal(12, 14), except: 'a' }])).toHaveLength(1);
  });
  it('finds a period that was called free and was not', () => {
    expect(faultsIn([stay('a', 10, 20)], [refusal(12, 14, at(5, 6), [days(18, 22)])])).toEqual([
      'called free and taken: 2040-01-18 until 2040-01-22, asked for 2040-01-12 until 2040-01-14 in room',
    ]);
    expect(faultsIn([stay('a', 10, 20)], [refusal(12, 14, at(5, 6), [days(11, 15)])])).toHaveLength(2);
  });
});
