import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A finding that would keep somebody out, with where it is. */
export interface Finding {
  readonly where: string;
  readonly rule: string;
  readonly at: string;
  readonly why: string;
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const GRAVE: readonly unknown[] = ['serious', 'critical'];

const findings = async (builder: AxeBuilder, where: string): Promise<readonly Finding[]> => {
  // There are no frames in either site; the legacy way spares a page of its own for every audit.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => ({ where, rule: id, at: target.join(' '), why: any[0]?.message ?? '' })),
    );
};

/** Waits for colours that fade; what never ends is not waited for. */
const inScheme = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    // What inherits a colour that fades begins to fade itself when that is done.
    for (let round = 0; round < 10; round += 1) {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const ending = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      if (round > 0 && ending.length === 0) return;
      await Promise.allSettled(ending.map(({ finished }) => finished));
    }
  });
};

/** Serious and critical findings of a page. */
export const audit = (page: Page, where: string): Promise<readonly Finding[]> =>
  findings(new AxeBuilder({ page }).withTags(STANDARDS), where);

/** The same, and in the dark whatever depends on colours. */
export const auditInBothSchemes = async (page: Page, where: string): Promise<readonly Finding[]> => {
  await inScheme(page, 'dark');
  const dark = await findings(new AxeBuilder({ page }).withRules(['color-contrast']), `${where}, dark`);
  await inScheme(page, 'light');
  return [...dark, ...(await audit(page, where))];
};
