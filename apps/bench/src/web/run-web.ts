import type { Measure } from '../deliver';
import { beginMeasuring, versionsOf } from '../machine';
import { runChild } from '../run-child';
import type { WebOptions } from './options';
import type { WebFigures, WebResult } from './web-result';

const PACKAGES = ['vite', 'preact', 'react', 'react-aria-components', '@tanstack/react-router', 'playwright-core'];

/** Both sites in a real browser: first loads over slow lines, and the fullest pages of the desk. */
export const runWeb =
  ({ rounds, applications }: WebOptions): Measure<WebResult> =>
  async (say) => {
    const finish = beginMeasuring();
    const found = (await runChild('measure-web', [String(rounds), String(applications)], say)) as WebFigures;
    return { ...finish(versionsOf(PACKAGES)), ...found };
  };
