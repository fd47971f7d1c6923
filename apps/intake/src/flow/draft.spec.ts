import { draftOf, readDraft } from './draft';
import { initialState } from './intake-state';

const STATE = { ...initialState('en'), answers: { alias: 'Willow', fields: ['press'] }, visited: ['alias'] };
const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a draft', () => {
  it('comes back as it was saved', () => {
    const draft = draftOf(STATE);
    expect(readDraft(onTheWire(draft))).toEqual(draft);
  });
  it('holds nothing but the answers, the way, the consents and the files that were added', () => {
    expect(Object.keys(draftOf({ ...STATE, phrase: ['abandon'] })).sort()).toEqual(
      ['answers', 'call', 'consents', 'files', 'version', 'visited'].sort(),
    );
  });
  it('loses what an older or newer form asked, and keeps the rest', () => {
    const draft = { ...draftOf(STATE), answers: { alias: 'Willow', invented: 'x', country: 7, languages: [1] } };
    expect(readDraft(onTheWire(draft))?.answers).toEqual({ alias: 'Willow' });
  });
  it.each([null, 'text', [], {}, { version: 2, answers: {} }, { version: 1, answers: [] }])('is not %j', (content) => {
    expect(readDraft(content)).toBeUndefined();
  });
  it('keeps the tickets of files that broke off, and leaves out what is none', () => {
    const size = { size: 700, chunkSize: 262_144 };
    const ticket = {
      id: 'a',
      key: 'k',
      name: 'photo.jpg',
      type: 'image/jpeg',
      compartment: 'threat',
      ...size,
    } as const;
    const entry = { id: 'a', key: 'k', name: 'photo.jpg', type: 'image/jpeg', root: 'r', ...size };
    const draft = {
      ...draftOf(STATE),
      files: [
        { ticket, entry: null },
        { ticket, entry },
      ],
    };
    expect(readDraft(onTheWire(draft))?.files).toEqual(draft.files);
    const spoiled = [7, {}, { ticket: { id: 'a' } }, { ticket, entry: { ...entry, id: 'b' } }];
    expect(readDraft(onTheWire({ ...draft, files: spoiled }))?.files).toEqual([{ ticket, entry: null }]);
    expect(readDraft(onTheWire({ ...draft, files: undefined }))?.files).toEqual([]);
  });
  it('takes a consent only for a plain yes', () => {
    const draft = { ...draftOf(STATE), consents: { selection: 'true', evaluation: 1, publicity: true } };
    expect(readDraft(onTheWire(draft))?.consents).toEqual({ selection: false, evaluation: false, publicity: true });
  });
});
