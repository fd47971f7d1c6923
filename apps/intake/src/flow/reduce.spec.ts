import type { CallView } from '@vrijhaven/applications/client';
import { USUAL_FORM } from '@vrijhaven/applications/model';
import type { IntakeAction } from './intake-action';
import { hasUnsavedWork, initialState, pageOf } from './intake-state';
import type { IntakeState } from './intake-state';
import { reduce } from './reduce';

const after = (...actions: IntakeAction[]): IntakeState => actions.reduce(reduce, initialState('en'));
const names = (state: IntakeState): string[] => state.trail.map((page) => page.name);

const CALL: CallView = {
  id: 'c',
  slug: 'spring',
  title: { en: 'Spring', nl: 'Lente', fr: 'Printemps', es: 'Primavera', ar: 'الربيع' },
  opensOn: '2026-09-01',
  closesOn: '2026-12-31',
  stays: { from: '2027-04-01', until: '2027-08-01' },
  places: 20,
  languages: ['en'],
  state: 'open',
  reason: null,
  version: 1,
  form: { call: 'c', number: 1, ...USUAL_FORM },
  open: true,
};

describe('the way through the pages', () => {
  it('begins with the language', () => {
    expect(pageOf(initialState('en')).name).toBe('language');
  });
  it('goes on and back along the same pages', () => {
    const there = after({ type: 'went', to: { name: 'safety' } }, { type: 'went', to: { name: 'start' } });
    expect(names(there)).toEqual(['language', 'safety', 'start']);
    expect(names(reduce(there, { type: 'wentBack' }))).toEqual(['language', 'safety']);
  });
  it('stays where it is when there is nothing behind', () => {
    expect(names(after({ type: 'wentBack' }))).toEqual(['language']);
  });
  it('cuts the trail at a page that was passed before', () => {
    const step = { name: 'step', topic: 'about', step: 'alias', from: 'tasks', only: false } as const;
    const state = after(
      { type: 'went', to: { name: 'tasks' } },
      { type: 'went', to: step },
      { type: 'went', to: { name: 'tasks' } },
    );
    expect(names(state)).toEqual(['language', 'tasks']);
  });
  it('keeps pages of one kind apart by what they show', () => {
    const state = after(
      { type: 'went', to: { name: 'warning', topic: 'threat' } },
      { type: 'went', to: { name: 'warning', topic: 'care' } },
    );
    expect(names(state)).toEqual(['language', 'warning', 'warning']);
  });
  it('forgets the way when a form is gone', () => {
    const state = after({ type: 'went', to: { name: 'sending' } }, { type: 'settled', on: { name: 'sent' } });
    expect(names(state)).toEqual(['sent']);
  });
});

describe('what is typed', () => {
  it('survives going back and forth', () => {
    const state = after(
      { type: 'answered', key: 'alias', answer: 'Willow' },
      { type: 'went', to: { name: 'tasks' } },
      { type: 'wentBack' },
    );
    expect(state.answers).toEqual({ alias: 'Willow' });
  });
  it('is unsaved until it is saved, and again after the next word', () => {
    const typed = after({ type: 'answered', key: 'alias', answer: 'W' });
    expect(hasUnsavedWork(typed)).toBe(true);
    const saved = [
      { type: 'savingMoved', saving: 'saving' },
      { type: 'savingMoved', saving: 'saved', expiresOn: '2026-12-05' },
    ] as const satisfies IntakeAction[];
    const kept = saved.reduce<IntakeState>(reduce, typed);
    expect([hasUnsavedWork(kept), kept.expiresOn]).toEqual([false, '2026-12-05']);
    expect(hasUnsavedWork(reduce(kept, { type: 'answered', key: 'alias', answer: 'Wi' }))).toBe(true);
  });
  it('is not called saved when more was typed while it was on its way', () => {
    const state = after(
      { type: 'answered', key: 'alias', answer: 'W' },
      { type: 'savingMoved', saving: 'saving' },
      { type: 'answered', key: 'alias', answer: 'Wi' },
      { type: 'savingMoved', saving: 'saved', expiresOn: '2026-12-05' },
    );
    expect(state.saving).toBe('unsaved');
  });
  it('stays owed while more is typed after it could not be saved, and is quit by saving alone', () => {
    const owed = after(
      { type: 'answered', key: 'alias', answer: 'W' },
      { type: 'savingMoved', saving: 'saving' },
      { type: 'savingMoved', saving: 'failed' },
      { type: 'answered', key: 'alias', answer: 'Wi' },
      { type: 'passed', step: 'alias' },
    );
    expect([owed.saving, hasUnsavedWork(owed)]).toEqual(['failed', true]);
    const saved = reduce(reduce(owed, { type: 'savingMoved', saving: 'saving' }), {
      type: 'savingMoved',
      saving: 'saved',
      expiresOn: '2026-12-05',
    });
    expect([saved.saving, hasUnsavedWork(saved)]).toEqual(['saved', false]);
  });
  it('keeps a conflict in sight until it is decided', () => {
    const conflict = after(
      { type: 'savingMoved', saving: 'conflict' },
      { type: 'answered', key: 'alias', answer: 'W' },
    );
    expect(conflict.saving).toBe('conflict');
    const draft = {
      version: 1,
      answers: { alias: 'Birch' },
      visited: ['alias'],
      call: CALL,
      consents: { selection: true, evaluation: false, publicity: false },
      files: [],
      entry: null,
    } as const;
    const decided = reduce(conflict, { type: 'draftLoaded', draft, expiresOn: '2026-12-05' });
    expect([decided.saving, decided.answers, decided.receipt]).toEqual(['saved', { alias: 'Birch' }, 'kept']);
  });
  it('leaves nothing behind when it is wiped', () => {
    const state = after(
      { type: 'callChosen', call: CALL },
      { type: 'answered', key: 'alias', answer: 'Willow' },
      { type: 'receiptMade', phrase: ['abandon'] },
      { type: 'consented', subject: 'selection', given: true },
      { type: 'wiped', on: { name: 'left' } },
    );
    expect(state).toEqual({ ...initialState('en'), trail: [{ name: 'left' }] });
  });
});

describe('a message', () => {
  it('is cleared when it arrived, and not what was typed meanwhile', () => {
    const sent = after({ type: 'wrote', message: 'Hello ' }, { type: 'posted', message: 'Hello' });
    const more = after({ type: 'wrote', message: 'Hello again' }, { type: 'posted', message: 'Hello' });
    expect([sent.message, more.message]).toEqual(['', 'Hello again']);
  });
  it('counts as work that could be lost', () => {
    expect(hasUnsavedWork(after({ type: 'wrote', message: 'Hello' }))).toBe(true);
    expect(hasUnsavedWork(after({ type: 'wrote', message: ' ' }))).toBe(false);
    expect(hasUnsavedWork(after({ type: 'planned', plan: 'Home' }))).toBe(true);
    expect(hasUnsavedWork(after({ type: 'planned', plan: 'Home' }, { type: 'planned', plan: '' }))).toBe(false);
  });
});

describe('the receipt', () => {
  it('is forgotten as soon as the person holds it', () => {
    const state = after({ type: 'receiptMade', phrase: ['abandon'] }, { type: 'receiptKept' });
    expect([state.phrase, state.receipt]).toEqual([null, 'kept']);
  });
});
