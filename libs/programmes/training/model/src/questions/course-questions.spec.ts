import fc from 'fast-check';
import { hintOf, optionsOf, questionOf } from '@vrijhaven/applications/model';
import type { Answers } from '@vrijhaven/applications/model';
import { LANGUAGES } from '@vrijhaven/domain';
import { COURSE_STAGES, openCourseStages } from './course-form';
import { COURSE_QUESTIONS, courseQuestionOf, courseSteps, COURSE_TOPICS, keptAnswers } from './course-questions';
import { loadCourseTexts } from './course-texts';
import { REUSABLE, reusableOf, takeOver } from './reuse';

const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
const steps = COURSE_TOPICS.flatMap((topic) => topic.steps);
const FILE: Answers = {
  alias: 'Willow',
  country: 'NL',
  languages: ['en', 'fr'],
  fields: ['press', 'law'],
  housing: ['stepFree', 'garden'],
  housingNote: '  ',
  passport: 'valid',
  legalName: 'Invented Name',
  threatStory: 'Fictional.',
};

describe('the questions of a course', () => {
  it('have keys of their own, and depend only on a choice that comes earlier', () => {
    for (const list of [keys(COURSE_QUESTIONS), keys(COURSE_TOPICS), keys(steps)]) {
      expect(new Set(list).size).toBe(list.length);
    }
    for (const [place, { when }] of COURSE_QUESTIONS.entries()) {
      if (when) expect(keys(COURSE_QUESTIONS).slice(0, place)).toContain(when.key);
    }
  });
  it('ask nobody for papers, needs or an emergency before there is a seat', () => {
    expect(openCourseStages(null)).toEqual(['applying']);
    expect(openCourseStages('waitListed')).toEqual(['applying']);
    expect(openCourseStages('accepted')).toEqual(COURSE_STAGES);
    const early = keys(courseSteps(['applying'], {}).flatMap(({ questions }) => questions));
    expect(early.filter((key) => /access|diet|room|emergency|certificate/.test(key))).toEqual([]);
  });
  it('keep neither blanks nor what is no longer asked', () => {
    const typed = {
      alias: 'Willow',
      role: ' ',
      channel: 'page',
      channelAddress: '@old',
      diet: ['noPork'],
      invented: 'x',
    };
    expect(keptAnswers(typed, ['applying'])).toEqual({ alias: 'Willow', channel: 'page' });
    expect(keptAnswers(typed, COURSE_STAGES)).toHaveProperty('diet');
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('are complete, none is left over, none is empty, hints are where English has them', async () => {
    const [texts, english] = [await loadCourseTexts(language), await loadCourseTexts('en')];
    const wanted = [
      ...['yes', 'no', 'unsure'].map((code) => `option.${code}`),
      ...keys(COURSE_TOPICS).map((key) => `topic.${key}`),
      ...keys(steps).map((key) => `step.${key}`),
      ...COURSE_QUESTIONS.flatMap(({ key, options }) => [
        `q.${key}`,
        ...(options ?? []).map((code) => `q.${key}.${code}`),
      ]),
    ];
    const hinted = COURSE_QUESTIONS.filter(({ key }) => hintOf(english, key)).map(({ key }) => `q.${key}.hint`);
    expect(Object.keys(texts).sort()).toEqual([...wanted, ...hinted].sort());
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('taking over from an earlier file', () => {
  it('knows both questions, and codes mean the same in both', () => {
    for (const [key, from] of Object.entries(REUSABLE)) {
      const [here, there] = [courseQuestionOf(key), questionOf(from)];
      expect([key, here?.kind]).toEqual([key, there?.kind]);
      if (key === from && here && there) expect(optionsOf(here)).toEqual(optionsOf(there));
    }
  });
  it('offers what fits and leaves a danger, a legal name and foreign codes where they are', () => {
    const offered = reusableOf(FILE);
    expect(keys(offered)).toEqual(['alias', 'country', 'languages', 'fields', 'passport', 'access']);
    expect(offered.find(({ key }) => key === 'access')).toMatchObject({ from: 'housing', answer: ['stepFree'] });
  });
  it('takes nothing that is not ticked, and writes over nothing', () => {
    const offered = reusableOf(FILE);
    fc.assert(
      fc.property(fc.subarray(keys(offered)), (ticked) => {
        expect(Object.keys(takeOver({}, offered, new Set(ticked))).sort()).toEqual([...ticked].sort());
      }),
    );
    expect(takeOver({ alias: 'Birch', role: ' ' }, offered, new Set(['alias', 'country']))).toEqual({
      alias: 'Birch',
      country: 'NL',
    });
  });
});
