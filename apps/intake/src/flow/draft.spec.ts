import { USUAL_FORM } from '@vrijhaven/applications/model';
import { draftOf, readDraft } from './draft';
import type { Entry } from './entry';
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
      ['answers', 'call', 'consents', 'entry', 'files', 'version', 'visited'].sort(),
    );
  });
  it('of another programme keeps what was asked of it, and nothing that is no answer', () => {
    const answers = { alias: 'Willow', focus: ['digital'] };
    const entry: Entry = { programme: 'training', call: 'c', about: '', title: 'Course', stage: 'applying', answers };
    expect(readDraft(onTheWire(draftOf({ ...STATE, entry })))?.entry).toEqual(entry);
    const foreign = { ...entry, answers: { ...entry.answers, invented: 7 } };
    expect(readDraft({ ...draftOf(STATE), entry: foreign })?.entry).toEqual(entry);
    expect(readDraft({ ...draftOf(STATE), entry: { ...entry, programme: 'other' } })?.entry).toBeNull();
  });
  it('loses what an older or newer form asked, and keeps the rest', () => {
    const draft = { ...draftOf(STATE), answers: { alias: 'Willow', invented: 'x', country: 7, languages: [1] } };
    expect(readDraft(onTheWire(draft))?.answers).toEqual({ alias: 'Willow' });
  });
  it('of before calls had versions goes on with the same call, in its first version', () => {
    const before = {
      ...{ id: 'c', slug: 'spring', title: { en: 'Spring' }, opensOn: '2026-09-01', closesOn: '2026-12-31' },
      ...{ stays: { from: '2027-04-01', until: '2027-08-01' }, conditionsVersion: 1, questionsVersion: 1, open: true },
    };
    const read = readDraft(onTheWire({ ...draftOf(STATE), call: before }));
    expect(read?.call).toMatchObject({ id: 'c', state: 'open', form: { call: 'c', number: 1, ...USUAL_FORM } });
    expect(read?.answers).toEqual(STATE.answers);
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
