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
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => ({ where, rule: id, at: target.join(' '), why: any[0]?.message ?? '' })),
    );
};

/** Colours may take a moment to follow the device. */
const inScheme = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.waitForTimeout(300);
};

/** Serious and critical findings in the light; in the dark only what depends on colours. */
export const audit = async (page: Page, where: string): Promise<readonly Finding[]> => {
  await inScheme(page, 'light');
  const light = await findings(new AxeBuilder({ page }).withTags(STANDARDS), `${where}, light`);
  await inScheme(page, 'dark');
  const dark = await findings(new AxeBuilder({ page }).withRules(['color-contrast']), `${where}, dark`);
  return [...light, ...dark];
};
