import { loadQuestionTexts } from '@vrijhaven/applications/model';
import { answerText } from './answer-text';

describe('answers in words', () => {
  it('turns codes into the words of the form', async () => {
    const texts = await loadQuestionTexts('en');
    expect(answerText('threatUrgency', 'weeks', texts, 'en')).toBe('In the coming weeks');
    expect(answerText('fields', ['press', 'land'], texts, 'en')).toBe(
      'Journalism and free expression, Land and environment',
    );
  });
  it('names countries and languages in the language of the page', async () => {
    const texts = await loadQuestionTexts('nl');
    expect(answerText('country', 'FR', texts, 'nl')).toBe('Frankrijk');
    expect(answerText('languages', ['es', 'ar'], texts, 'nl')).toBe('Spaans, Arabisch');
  });
  it('leaves what a person wrote untouched, even where no question is known', async () => {
    const texts = await loadQuestionTexts('en');
    expect(answerText('threatStory', 'They came <b>twice</b>.', texts, 'en')).toBe('They came <b>twice</b>.');
    expect(answerText('fromANewerForm', 'x', texts, 'en')).toBe('x');
  });
  it('shows both days that were typed', async () => {
    const texts = await loadQuestionTexts('en');
    const available = { from: '2027-04-01', until: '2027-06-30' };
    expect(answerText('available', available, texts, 'en')).toMatch(/1.*Apr.*30 Jun 2027/);
  });
  it('shows what is not a code as it stands', async () => {
    const texts = await loadQuestionTexts('en');
    expect(answerText('country', 'not a country', texts, 'en')).toBe('not a country');
  });
});
