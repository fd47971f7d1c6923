import { draftOf, readDraft } from './draft';
import { initialState } from './intake-state';

const STATE = { ...initialState('en'), answers: { alias: 'Willow', fields: ['press'] }, visited: ['alias'] };
const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a draft', () => {
  it('comes back as it was saved', () => {
    const draft = draftOf(STATE);
    expect(readDraft(onTheWire(draft))).toEqual(draft);
  });
  it('holds nothing but the answers, the way and the consents', () => {
    expect(Object.keys(draftOf({ ...STATE, phrase: ['abandon'] })).sort()).toEqual(
      ['answers', 'call', 'consents', 'version', 'visited'].sort(),
    );
  });
  it('loses what an older or newer form asked, and keeps the rest', () => {
    const draft = { ...draftOf(STATE), answers: { alias: 'Willow', invented: 'x', country: 7, languages: [1] } };
    expect(readDraft(onTheWire(draft))?.answers).toEqual({ alias: 'Willow' });
  });
  it.each([null, 'text', [], {}, { version: 2, answers: {} }, { version: 1, answers: [] }])('is not %j', (content) => {
    expect(readDraft(content)).toBeUndefined();
  });
  it('takes a consent only for a plain yes', () => {
    const draft = { ...draftOf(STATE), consents: { selection: 'true', evaluation: 1, publicity: true } };
    expect(readDraft(onTheWire(draft))?.consents).toEqual({ selection: false, evaluation: false, publicity: true });
  });
});
