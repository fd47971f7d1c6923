import { askedSteps, isAnswered, spanOf } from './answers';
import type { Answers } from './answers';
import { checkAnswer, MAX_LONG_TEXT, MAX_TEXT } from './check-answer';
import type { Question } from './question';
import { questionOf, TOPICS } from './questions';
import { changedCompartments, joinAnswers, splitAnswers } from './split-answers';

const question = (key: string): Question => {
  const found = questionOf(key);
  if (!found) throw new Error(`no question ${key}`);
  return found;
};

const ANSWERS: Answers = {
  filledBy: 'self',
  directContact: 'yes',
  channel: 'signal',
  channelAddress: '@invented.01',
  alias: 'Willow',
  country: 'NL',
  fields: ['press', 'law'],
  threatUrgency: 'weeks',
  threatStory: 'Fictional.',
  available: { from: '2027-04-01', until: '2027-07-01' },
  careNote: 'A quiet room.',
};

describe('splitting answers over compartments', () => {
  it('always yields all seven, filled or not, and of the offer only what was told', () => {
    expect(Object.keys(splitAnswers({})).sort()).toEqual(
      ['care', 'contact', 'identity', 'need', 'references', 'summary', 'threat'].sort(),
    );
    expect(splitAnswers({ passportNumber: 'X1' }).visa?.answers).toEqual({ passportNumber: 'X1' });
    expect(splitAnswers({ passportNumber: 'X1' })).not.toHaveProperty('money');
  });
  it('joins to what was split', () => {
    expect(joinAnswers(splitAnswers(ANSWERS))).toEqual(ANSWERS);
  });
  it('shows in the summary what is marked for it, and never the story', () => {
    const { summary } = splitAnswers(ANSWERS);
    expect(summary.answers).toEqual({
      alias: 'Willow',
      country: 'NL',
      fields: ['press', 'law'],
      threatUrgency: 'weeks',
      available: { from: '2027-04-01', until: '2027-07-01' },
    });
  });
  it('takes silence about direct contact for a no', () => {
    expect(splitAnswers({}).contact.directContact).toBe('no');
    expect(splitAnswers({ directContact: 'maybe' }).contact.directContact).toBe('no');
    expect(splitAnswers(ANSWERS).contact.directContact).toBe('yes');
    expect(splitAnswers(ANSWERS).need.directContact).toBeUndefined();
  });
  it('drops blanks, strangers and answers to questions that are no longer asked', () => {
    const { contact } = splitAnswers({ ...ANSWERS, channel: 'page', safeHours: '  ', invented: 'x' });
    expect(Object.keys(contact.answers)).toEqual(['filledBy', 'directContact', 'channel']);
  });
  it('names only the compartments that a correction touches', () => {
    expect(changedCompartments(ANSWERS, { ...ANSWERS, careNote: 'Two quiet rooms.' })).toEqual(['care']);
    expect(changedCompartments(ANSWERS, { ...ANSWERS, alias: 'Birch' })).toEqual(['identity', 'summary']);
    expect(changedCompartments(ANSWERS, { ...ANSWERS })).toEqual([]);
  });
});

describe('asking', () => {
  it('asks about the proxy only when there is one', () => {
    const contact = TOPICS.filter((topic) => topic.key === 'contact');
    const steps = (answers: Answers) => contact.flatMap((topic) => askedSteps(topic, answers)).map((step) => step.key);
    expect(steps({})).not.toContain('proxy');
    expect(steps({ filledBy: 'other' })).toContain('proxy');
  });
  it('does not count blanks as answers', () => {
    expect(['', '  ', [], { from: '', until: '' }, undefined].some((answer) => isAnswered(answer))).toBe(false);
    expect(['x', ['x'], { from: '2027-04-01', until: '' }].every((answer) => isAnswered(answer))).toBe(true);
  });
});

describe('a span of days in an answer', () => {
  it('holds both days that were typed, wherever it is reckoned with', () => {
    expect(spanOf({ from: '2027-04-01', until: '2027-06-30' })).toEqual({ from: '2027-04-01', until: '2027-07-01' });
  });
});

describe('checking an answer', () => {
  it('takes what fits', () => {
    expect(checkAnswer(question('alias'), 'Willow')).toBeUndefined();
    expect(checkAnswer(question('country'), 'NL')).toBeUndefined();
    expect(checkAnswer(question('languages'), ['en', 'fr'])).toBeUndefined();
    expect(checkAnswer(question('birthDate'), '1990-02-28')).toBeUndefined();
    expect(checkAnswer(question('available'), { from: '2027-04-01', until: '2027-04-02' })).toBeUndefined();
  });
  it('says what does not fit', () => {
    expect(checkAnswer(question('alias'), 'x'.repeat(MAX_TEXT + 1))).toBe('tooLong');
    expect(checkAnswer(question('threatStory'), 'x'.repeat(MAX_LONG_TEXT + 1))).toBe('tooLong');
    expect(checkAnswer(question('birthDate'), '1990-02-30')).toBe('notADate');
    expect(checkAnswer(question('available'), { from: '2027-04-01', until: '' })).toBe('incomplete');
    expect(checkAnswer(question('available'), { from: '2027-04-02', until: '2027-04-01' })).toBe('endsBeforeStart');
    expect(checkAnswer(question('available'), { from: '2027-04-02', until: '2027-04-02' })).toBeUndefined();
    expect(checkAnswer(question('fields'), ['press', 'spying'])).toBe('notAnOption');
    expect(checkAnswer(question('country'), 'Narnia')).toBe('notAnOption');
  });
});
