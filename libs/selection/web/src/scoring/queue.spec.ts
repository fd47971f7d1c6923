import type { ScoringCase } from '@vrijhaven/selection/client';
import { draftOf, dropDraft, forgetDrafts, keepDraft, missingMarks } from './drafts';
import { inQueue, nextToDo, progressOf, standOf } from './queue';

const abstained = { kind: 'abstention', reason: 'other', note: '' } as const;
const at = (id: string, mine: ScoringCase['mine'] = null, open = true) => ({ id, mine, open }) as ScoringCase;

describe('the queue of a commissioner', () => {
  afterEach(forgetDrafts);

  it('puts what was begun and what is to do before what is done', () => {
    const cases = [at('a', abstained), at('b'), at('c', abstained, false), at('d')];
    keepDraft('d', { marks: { urgency: 3 }, note: '' });
    expect(inQueue(cases).map(standOf)).toEqual(['draft', 'todo', 'abstained', 'closed']);
    dropDraft('d');
    expect(inQueue(cases).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('goes on to the next that is to do, round the end, and stops when there is none', () => {
    const cases = [at('a'), at('b', abstained), at('c'), at('d', null, false)];
    expect(nextToDo(cases, 'a')).toBe('c');
    expect(nextToDo(cases, 'c')).toBe('a');
    expect(nextToDo([at('a'), at('b', abstained)], 'a')).toBeUndefined();
  });

  it('counts the open ones alone', () => {
    expect(progressOf([at('a'), at('b', abstained), at('c', abstained, false)])).toEqual({ done: 1, count: 2 });
  });

  it('keeps a draft until it is saved or the desk is locked, and names what is missing', () => {
    expect(missingMarks(draftOf(at('a')))).toHaveLength(7);
    keepDraft('a', { marks: { urgency: 3, benefit: 1 }, note: 'so far' });
    expect(missingMarks(draftOf(at('a')))).toHaveLength(5);
    forgetDrafts();
    expect(draftOf(at('a')).note).toBe('');
  });
});
