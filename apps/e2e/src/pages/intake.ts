import { askedQuestions, askedSteps, TOPICS, type Answers, type Step, type Topic } from '@vrijhaven/applications/model';
import { LANGUAGE_NAMES, type Language } from '@vrijhaven/domain';
import type { Page } from 'playwright-core';
import { answerStep } from './intake-form';
import { intakeWords, type IntakeWords } from './intake-words';

export interface Intake {
  readonly page: Page;
  readonly words: IntakeWords;
  /** Loads the site and chooses the language, up to the safety screen. */
  arrive(): Promise<void>;
  heading(key: string, values?: Readonly<Record<string, string>>): Promise<void>;
  press(key: string, values?: Readonly<Record<string, string>>): Promise<void>;
  /** Reads something on the page; throws when it is not there. */
  see(text: string): Promise<void>;
  /** From the safety screen into the only open call's list of topics. */
  beginApplication(): Promise<void>;
  /** Opens a topic from the list of topics. */
  openTopic(key: string): Promise<void>;
  /** Goes through a topic from a list of topics and back to it, skipping pages without an answer. */
  fillTopic(key: string, answers: Answers, list?: 'tasks.title' | 'stage.title'): Promise<void>;
  /** Leaves a whole topic out. */
  skipTopic(key: string): Promise<void>;
  /** Copies the receipt by hand, as it stands on the screen. */
  readReceipt(): Promise<readonly string[]>;
  retypeReceipt(phrase: readonly string[], then: 'send' | 'leave'): Promise<void>;
  /** From the first page to the own file or draft. */
  returnWith(phrase: readonly string[]): Promise<void>;
}

const topicOf = (key: string): Topic => {
  const topic = TOPICS.find((each) => each.key === key);
  if (topic === undefined) throw new Error(`no topic ${key}`);
  return topic;
};

/** A single question is its page's title. What hangs on an answer of the same page is not there yet. */
const titleOf = (step: Step, answers: Answers): string => {
  const own = step.questions.map(({ key }) => key);
  const before = Object.fromEntries(Object.entries(answers).filter(([key]) => !own.includes(key)));
  const [only, second] = askedQuestions(step, before);
  return only && !second ? `q.${only.key}` : `step.${step.key}`;
};

/** The defender's pages in one language. */
export const intakeOn = (page: Page, language: Language): Intake => {
  const words = intakeWords(language);
  const headed = (title: string): Promise<void> => page.getByRole('heading', { level: 1, name: title }).waitFor();
  const heading: Intake['heading'] = (key, values) => headed(words.say(key, values));
  // Not in the header: the way out of the site stands there, and its words resemble others.
  const press: Intake['press'] = (key, values) =>
    page
      .getByRole('main')
      .getByRole('button', { name: words.say(key, values) })
      .first()
      .click();
  const arrive = async (): Promise<void> => {
    await page.goto('/');
    await page.getByRole('button', { name: LANGUAGE_NAMES[language] }).click();
    await heading('safety.title');
  };
  const openTopic = (key: string): Promise<void> =>
    page
      .locator('.task')
      .filter({ has: page.getByText(words.question(`topic.${key}`), { exact: true }) })
      .click();
  return {
    page,
    words,
    arrive,
    openTopic,
    heading,
    press,
    see: (text) => page.getByText(text).first().waitFor(),
    beginApplication: async () => {
      await press('safety.go');
      await press('start.apply');
      await heading('call.title');
      await press('call.begin');
      await heading('tasks.title');
    },
    fillTopic: async (key, answers, list = 'tasks.title') => {
      const topic = topicOf(key);
      await openTopic(key);
      if (topic.heavy === true) {
        await heading('warning.title');
        await press('warning.go');
      }
      for (const step of askedSteps(topic, answers)) {
        await headed(words.question(titleOf(step, answers)));
        await press((await answerStep(page, step, answers)) ? 'continue' : 'skip');
      }
      await heading(list);
    },
    skipTopic: async (key) => {
      await openTopic(key);
      await press('warning.skipTopic');
      await heading('tasks.title');
    },
    readReceipt: async () => {
      const words = page.locator('.receipt li');
      await words.first().waitFor();
      return words.allInnerTexts();
    },
    retypeReceipt: async (phrase, then) => {
      await page.locator('#retype').fill(phrase.join(' '));
      await press(`receipt.${then}`);
    },
    returnWith: async (phrase) => {
      await arrive();
      await press('safety.go');
      await press('start.return');
      await page.locator('#receipt').fill(phrase.join(' '));
      await press('return.open');
    },
  };
};
