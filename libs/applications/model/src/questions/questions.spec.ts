import { FORM_COMPARTMENTS, LANGUAGES } from '@vrijhaven/domain';
import { optionsOf } from './question';
import { hintOf, labelOf, loadQuestionTexts, optionText } from './question-texts';
import { ADDED_TOPIC, questionsIn } from './form';
import { questionOf, QUESTIONS, TOPICS } from './questions';

const requiredKeys = (): string[] => [
  ...['yes', 'no', 'unsure'].map((code) => `option.${code}`),
  ...[...TOPICS.map((topic) => topic.key), ADDED_TOPIC].map((key) => `topic.${key}`),
  ...TOPICS.flatMap((topic) => topic.steps.map((step) => `step.${step.key}`)),
  ...QUESTIONS.flatMap((question) => [
    `q.${question.key}`,
    ...(question.options ?? []).map((code) => `q.${question.key}.${code}`),
  ]),
];

describe('the questions', () => {
  it('have keys of their own, and steps and topics too', () => {
    const keys = (list: readonly { key: string }[]) => list.map((each) => each.key);
    for (const list of [keys(QUESTIONS), keys(TOPICS), keys(TOPICS.flatMap((topic) => topic.steps))]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });
  it('depend only on a choice that comes earlier', () => {
    for (const [place, question] of QUESTIONS.entries()) {
      if (!question.when) continue;
      const other = questionOf(question.when.key);
      expect(QUESTIONS.findIndex((each) => each === other)).toBeLessThan(place);
      expect(question.when.is.filter((code) => !other?.options?.includes(code))).toEqual([]);
    }
  });
  it('fill every compartment that an applicant seals', () => {
    for (const compartment of FORM_COMPARTMENTS) expect(questionsIn(compartment)).not.toEqual([]);
  });
  it('keep what names a person or a danger out of what a city reads first', () => {
    expect(questionsIn('need').map((question) => question.key)).toEqual([
      'fields',
      'comesAlone',
      'available',
      'stayLength',
      'english',
      'languages',
      'publicSpeaking',
      'hopes',
      'hopesNote',
      'housing',
      'housingNote',
      'visibility',
      'avoidCommunities',
      'avoidPlaces',
      'diet',
      'dietNote',
    ]);
  });
  it('offer no choice without options', () => {
    const choices = QUESTIONS.filter(({ kind }) => ['choice', 'choices', 'yesNoUnsure'].includes(kind));
    expect(choices.filter((question) => optionsOf(question).length < 2)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('are complete, none is left over, none is empty', async () => {
    const texts = await loadQuestionTexts(language);
    const hints = QUESTIONS.map((question) => `q.${question.key}.hint`);
    expect(requiredKeys().filter((key) => !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter((key) => !requiredKeys().includes(key) && !hints.includes(key))).toEqual([]);
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  it('give the same questions a hint as in English', async () => {
    const [texts, english] = [await loadQuestionTexts(language), await loadQuestionTexts('en')];
    const hinted = (words: typeof texts) => QUESTIONS.filter(({ key }) => hintOf(words, key)).map(({ key }) => key);
    expect(hinted(texts)).toEqual(hinted(english));
  });
  it('say the option, not its code', async () => {
    const texts = await loadQuestionTexts(language);
    for (const question of QUESTIONS) {
      expect(labelOf(texts, question.key)).not.toBe(question.key);
      for (const code of optionsOf(question)) expect(optionText(texts, question, code)).not.toBe(code);
    }
  });
});
