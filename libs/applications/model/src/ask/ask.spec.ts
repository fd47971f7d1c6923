import fc from 'fast-check';
import { WHOLE_FORM } from '../questions/form';
import { QUESTIONS } from '../questions/questions';
import { askedAgain, changedAnswers, MOST_ASKED, readAsked } from './ask';

const keys = QUESTIONS.map(({ key }) => key);

describe('a question that is asked again', () => {
  it('is read from a message of its kind, and from nothing else', () => {
    expect(readAsked({ kind: 'ask', questions: ['english'], text: '' })).toEqual(['english']);
    expect(readAsked({ kind: 'ask', questions: [], text: 'x' })).toEqual([]);
    expect(readAsked({ text: 'x' })).toBeUndefined();
    expect(readAsked({ kind: 'ask', questions: ['english', 7] })).toBeUndefined();
    expect(readAsked({ kind: 'ask', questions: 'english' })).toBeUndefined();
    expect(readAsked({ kind: 'ask', questions: keys.slice(0, MOST_ASKED + 1) })).toBeUndefined();
  });
  it('is one of the form, once', () => {
    const asked = askedAgain(WHOLE_FORM, ['english', 'made up', 'alias', 'english']);
    expect(asked.map(({ key }) => key)).toEqual(['english', 'alias']);
  });
});

it('names exactly what differs, whatever was said', () => {
  const answers = fc.dictionary(fc.constantFrom(...keys), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(answers, answers, (before, after) => {
      const changed = new Set(changedAnswers(before, after, WHOLE_FORM).map(({ question }) => question.key));
      for (const key of keys) expect(changed.has(key)).toBe(before[key] !== after[key]);
    }),
  );
});
