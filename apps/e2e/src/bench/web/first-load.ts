import type { Browser, Page } from 'playwright-core';
import { LAPTOP, PHONE, type Device } from '../../browser/browser';
import { intakeOn } from '../../pages/intake';
import { LINKS, type Link } from './links';
import { behind, type Traffic } from './traffic';

/** `first`: something can be pressed or read out of; `field`: the first field was typed into. */
export type Mark = 'first' | 'field';
export type Site = 'intake' | 'desk';

export interface FirstLoad {
  readonly site: Site;
  readonly link: Link['name'];
  readonly cache: 'cold' | 'warm';
  readonly round: number;
  readonly marks: Readonly<Partial<Record<Mark, Traffic & { readonly milliseconds: number }>>>;
}

const PATIENT = 120_000;

type Reach = (mark: Mark) => void;

/** Nobody reads so fast: each page is left as soon as its button is there. */
const walkIntake = async (page: Page, reach: Reach): Promise<void> => {
  const intake = intakeOn(page, 'en');
  await page.goto('/', { waitUntil: 'commit', timeout: PATIENT });
  await page.locator('button.language').first().waitFor();
  reach('first');
  await page.locator('button.language[lang=en]').click();
  await intake.press('safety.go');
  await intake.press('start.apply');
  await intake.press('call.begin');
  await intake.openTopic('about');
  const field = page.locator('main form').locator('input:not([type=radio], [type=checkbox]), textarea').first();
  await page.locator('main form').waitFor();
  while ((await field.count()) === 0) await intake.press('skip');
  await field.fill('Heron');
  reach('field');
};

const walkDesk = async (page: Page, reach: Reach): Promise<void> => {
  await page.goto('/desk/', { waitUntil: 'commit', timeout: PATIENT });
  await page.getByLabel('Name at this desk').fill('heron');
  reach('field');
};

const SITES: readonly { readonly site: Site; readonly device: Device; readonly walk: typeof walkIntake }[] = [
  { site: 'intake', device: PHONE, walk: walkIntake },
  { site: 'desk', device: LAPTOP, walk: walkDesk },
];

const visit = async (page: Page, link: Link, walk: typeof walkIntake): Promise<FirstLoad['marks']> => {
  const traffic = await behind(page, link);
  const marks: Partial<Record<Mark, Traffic & { milliseconds: number }>> = {};
  const begun = performance.now();
  await walk(page, (mark) => {
    marks[mark] = { milliseconds: performance.now() - begun, ...traffic() };
  });
  return marks;
};

interface Wish {
  readonly browser: Browser;
  readonly origin: string;
  readonly rounds: number;
  readonly say: (line: string) => void;
}

/** Both sites over every line, with nothing kept and then again with what the first visit left. */
export const measureFirstLoads = async ({ browser, origin, rounds, say }: Wish): Promise<FirstLoad[]> => {
  const found: FirstLoad[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const link of LINKS)
      for (const { site, device, walk } of SITES) {
        const context = await browser.newContext({
          baseURL: origin,
          viewport: { width: device.width, height: device.height },
          locale: 'en',
        });
        context.setDefaultTimeout(PATIENT);
        for (const cache of ['cold', 'warm'] as const) {
          const page = await context.newPage();
          const marks = await visit(page, link, walk);
          await page.close();
          found.push({ site, link: link.name, cache, round, marks });
          say(`${String(round + 1)}/${String(rounds)} ${site}, ${link.name}, ${cache}: ${JSON.stringify(marks)}`);
        }
        await context.close();
      }
  return found;
};
