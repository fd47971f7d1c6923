import {
  askedQuestions,
  isPeriod,
  optionsOf,
  type Answer,
  type Answers,
  type FormQuestion,
  type Step,
} from '@vrijhaven/applications/model';
import type { Locator, Page } from 'playwright-core';

const boxesOf = async (group: Locator, days: readonly string[]): Promise<void> => {
  const parts = days.flatMap((day) => day.split('-').reverse());
  for (const [place, part] of parts.entries()) await group.locator('input').nth(place).fill(part);
};

const listOf = (answer: Answer): readonly string[] =>
  typeof answer === 'string' ? [answer] : isPeriod(answer) ? [] : answer;

/** Answers one question on the page that asks it, with the control that a person would use. */
export const answerQuestion = async (page: Page, question: FormQuestion, answer: Answer): Promise<void> => {
  const field = page.locator(`#q-${question.key}`);
  const group = page.locator('fieldset').filter({ has: field });
  const codes = listOf(answer);
  const [text = ''] = codes;
  switch (question.kind) {
    case 'text':
    case 'longText':
      return field.fill(text);
    case 'country':
    case 'countries':
    case 'languages':
      for (const code of codes) await field.selectOption(code);
      return;
    case 'choice':
    case 'yesNoUnsure':
    case 'choices':
      for (const code of codes) {
        await page.locator(`input[name="q-${question.key}"]`).nth(optionsOf(question).indexOf(code)).check();
      }
      return;
    case 'date':
      return boxesOf(group, [text]);
    case 'period':
      return boxesOf(group, isPeriod(answer) ? [answer.from, answer.until] : []);
  }
};

/** Fills in what the answers have for a page; says whether there was anything. */
export const answerStep = async (page: Page, step: Step, answers: Answers): Promise<boolean> => {
  let any = false;
  for (const question of askedQuestions(step, answers)) {
    const answer = answers[question.key];
    if (answer === undefined) continue;
    await answerQuestion(page, question, answer);
    any = true;
  }
  return any;
};
