import type { ScoreContent } from '@vrijhaven/selection/model';
import { tally } from '@vrijhaven/selection/model';
import { noticesOf, scoresOf } from './meeting-notices';
import type { OpenedLog } from './open-entries';

const abstention: ScoreContent = { kind: 'abstention', reason: 'other', note: '' };
const entry = (number: number, author: string, content: unknown = abstention) => ({
  ...{ number, author, writtenOn: '2026-11-22', content: content as never },
});
const log = (...entries: OpenedLog['entries']): OpenedLog => ({ entries, intact: true });
const row = (member: string, state: 'scored' | 'abstained' = 'abstained') => ({
  ...{ member, state, entry: 1, at: '2026-11-22T03:00:00Z' },
});

describe('a meeting before a server that lies', () => {
  it('has nothing to say where rows and entries tell the same', () => {
    expect(noticesOf(log(entry(1, 'ada'), entry(2, 'ben')), [row('ada'), row('ben')], [])).toEqual([]);
  });
  it('says that a judgement was withheld while its row stands', () => {
    expect(noticesOf(log(entry(1, 'ada')), [row('ada'), row('ben', 'scored')], [])).toEqual(['rowWithoutEntry']);
  });
  it('says that the row claims another kind of judgement than was signed', () => {
    expect(noticesOf(log(entry(1, 'ada')), [row('ada', 'scored')], [])).toEqual(['rowWithoutEntry']);
  });
  it('says that a signed judgement has no row, and counts it all the same', () => {
    const found = log(entry(1, 'ada'), entry(2, 'ben'));
    expect(noticesOf(found, [row('ada')], [])).toEqual(['entryWithoutRow']);
    expect(tally(scoresOf(found)).abstained).toBe(2);
  });
  it('says that a chain is broken, and that an entry says nothing that can be counted', () => {
    expect(noticesOf({ ...log(entry(1, 'ada')), intact: false }, [row('ada')], [])).toEqual(['brokenLog']);
    expect(noticesOf(log(entry(1, 'ada'), entry(2, 'ben', { kind: 'score', marks: {} })), [row('ada')], [])).toEqual([
      'brokenLog',
    ]);
  });
  it('says that somebody who stood back had scored, and leaves them out', () => {
    const found = log(entry(1, 'ada'), entry(2, 'ben'));
    expect(noticesOf(found, [row('ada'), row('ben')], ['ben'])).toEqual(['recusedEntry']);
    expect(tally(scoresOf(found), ['ben']).abstained).toBe(1);
  });
});
