import { ASK_STEPS, LEVELS, type Level, type ReleaseItem } from '@vrijhaven/connect2protect/model';
import type { Language } from '@vrijhaven/domain';
import type { Page } from 'playwright-core';
import { answerQuestion } from './intake-form';
import { intakeOn, type Intake } from './intake';
import { wordsIn, wordsOf } from './part-words';

type StepKey = 'helps' | 'languages' | 'regions' | 'themes' | 'avoid' | 'text' | 'channel' | 'careful';

/** The pages by which somebody asks for a pairing. */
export interface Asking {
  readonly page: Page;
  readonly intake: Intake;
  readonly words: (key: string) => string;
  heading(key: string): Promise<void>;
  press(key: string): Promise<void>;
  /** From the first page of the site to the first question. */
  begin(look: (where: string) => Promise<void>): Promise<void>;
  /** Answers the first question of a page, or skips the page where there is nothing to say. */
  answer(step: StepKey, answer: string | readonly string[]): Promise<void>;
  /** Writes one thing that may be known, and how far it may go. */
  tell(item: ReleaseItem, text: string, rung: { readonly level: Level; readonly first?: boolean }): Promise<void>;
}

export const askingOn = (page: Page, language: Language): Asking => {
  const intake = intakeOn(page, language);
  const words = wordsOf('pairing', language);
  const texts = wordsIn('libs/programmes/connect2protect/model/src/words', language);
  const main = page.getByRole('main');
  const heading = (key: string): Promise<void> =>
    page.getByRole('heading', { level: 1, name: words(key), exact: true }).waitFor();
  const press = (key: string): Promise<void> =>
    main
      .getByRole('button', { name: words(key) })
      .first()
      .click();
  return {
    ...{ page, intake, words, heading, press },
    begin: async (look) => {
      await intake.arrive();
      await intake.press('safety.go');
      await intake.press('start.apply');
      await page.getByRole('heading', { name: words('call.title') }).waitFor();
      await look('what one may ask for');
      await press('call.begin');
      await heading('intro');
      await look('before asking');
      await press('intro.go');
    },
    answer: async (key, answer) => {
      const own = key === 'channel' || key === 'careful';
      const title = own ? texts(`step.${key}`) : words(`ask.${key}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const [question] = ASK_STEPS.find((step) => step.key === key)?.questions ?? [];
      if (question && answer.length > 0) await answerQuestion(page, question, answer);
      await intake.press(answer.length > 0 ? 'continue' : 'skip');
    },
    tell: async (item, text, { level, first = false }) => {
      await main
        .locator('.task')
        .filter({ hasText: texts(`item.${item}`) })
        .first()
        .click();
      await page.locator(`#item-${item}`).fill(text);
      await page.locator(`input[name="level-${item}"]`).nth(LEVELS.indexOf(level)).check();
      if (first) await main.getByLabel(words('item.first')).check();
      await press('item.save');
      await heading('told');
    },
  };
};
