import { initialState } from './intake-state';
import { draftOf } from './draft';
import { readStageDraft, stageDraftOf, withDraft } from './stage-draft';

const file = { id: 'r1', answers: { alias: 'Willow', role: 'Lawyer' } } as never;
const state = { ...initialState('en'), file, answers: { alias: 'Willow', legalName: 'A. B.' }, visited: ['legalName'] };

describe('what was typed after sending', () => {
  it('is only what differs, and comes back over the file', () => {
    const draft = stageDraftOf(state);
    expect(draft.answers).toEqual({ role: '', legalName: 'A. B.' });
    const read = readStageDraft(JSON.parse(JSON.stringify(draft)), 'r1');
    expect(read).toEqual(draft);
    expect(withDraft({ alias: 'Willow', role: 'Lawyer' }, draft)).toEqual({ alias: 'Willow', legalName: 'A. B.' });
  });
  it('is not a draft of another application, nor one from before it', () => {
    expect(readStageDraft(stageDraftOf(state), 'r2')).toBeUndefined();
    expect(readStageDraft(draftOf(initialState('en')), 'r1')).toBeUndefined();
    expect(readStageDraft(null, 'r1')).toBeUndefined();
  });
});
