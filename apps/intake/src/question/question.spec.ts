import { loadQuestionTexts, questionOf } from '@vrijhaven/applications/model';
import type { Question, Step } from '@vrijhaven/applications/model';
import fc from 'fast-check';
import { topicOf } from '../flow/progress';
import { answerLines } from './answer-text';
import { dayOfParts, partsOfDay } from './day-parts';
import { stepErrors } from './step-errors';
import { westernDigits } from './western-digits';

const question = (key: string): Question => {
  const found = questionOf(key);
  if (!found) throw new Error(`no question ${key}`);
  return found;
};

describe('three boxes of a day', () => {
  it('make a day, from any digits', () => {
    expect(dayOfParts({ day: '5', month: '2', year: '1990' })).toBe('1990-02-05');
    expect(dayOfParts({ day: '٥', month: '١٢', year: '١٩٩٠' })).toBe('1990-12-05');
    expect(dayOfParts({ day: '۵', month: '۲', year: '۱۹۹۰' })).toBe('1990-02-05');
  });
  it('make nothing when nothing was typed', () => {
    expect(dayOfParts({ day: '', month: ' ', year: '' })).toBe('');
  });
  it('keep what is incomplete, so that it can be pointed at', () => {
    expect(partsOfDay(dayOfParts({ day: '', month: '2', year: '1990' }))).toEqual({
      day: '',
      month: '2',
      year: '1990',
    });
  });
  it('come back the way they went', () => {
    const part = fc.integer({ min: 1, max: 99 }).map(String);
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1000, max: 9999 }).map(String), (day, month, year) => {
        expect(dayOfParts(partsOfDay(dayOfParts({ day, month, year })))).toBe(dayOfParts({ day, month, year }));
      }),
    );
  });
});

describe('digits', () => {
  it('become Western, and other letters stay', () => {
    expect(westernDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ abc ي')).toBe('0123456789 0123456789 abc ي');
  });
});

describe('an answer read back', () => {
  it('is in words', async () => {
    const texts = await loadQuestionTexts('en');
    const lines = (key: string, answer: Parameters<typeof answerLines>[1]) =>
      answerLines(question(key), answer, 'en', texts);
    expect(lines('country', 'NL')).toEqual(['Netherlands']);
    expect(lines('languages', ['fr', 'ar'])).toEqual(['French', 'Arabic']);
    expect(lines('nonViolent', 'unsure')).toEqual(['I am not sure']);
    expect(lines('available', { from: '2027-04-01', until: '2027-07-01' })).toEqual(['1 April 2027 – 1 July 2027']);
    expect(lines('alias', ' Willow ')).toEqual([' Willow ']);
    expect([lines('alias', ''), lines('alias', undefined), lines('languages', [])]).toEqual([[], [], []]);
  });
});

describe('a page of questions', () => {
  const step = (key: string): Step => {
    const found = topicOf('conditions').steps.find((each) => each.key === key);
    if (!found) throw new Error(`no step ${key}`);
    return found;
  };
  it('may always be passed in silence', async () => {
    const texts = await loadQuestionTexts('en');
    for (const each of topicOf('conditions').steps) expect(stepErrors(each, {}, texts)).toEqual([]);
  });
  it('points at what does not fit', async () => {
    const texts = await loadQuestionTexts('en');
    const available = { from: '2027-04-01', until: '2027-02-30' };
    expect(stepErrors(step('available'), { available }, texts)).toEqual([
      { key: 'available', label: 'Between which days could you come?', fault: 'notADate' },
    ]);
  });
});
