import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../config';
import type { Measure } from '../deliver';
import { beginMeasuring, versionsOf } from '../machine';
import type { WebOptions } from './options';
import type { WebFigures, WebResult } from './web-result';

/** Bundled beside this programme: it knows how to found an organisation and to walk through its pages. */
const CHILD = 'tmp/bench/measure-web.mjs';

const PACKAGES = ['vite', 'preact', 'react', 'react-aria-components', '@tanstack/react-router', 'playwright-core'];

const run = (args: readonly string[], say: (line: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, CHILD), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd()));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('the browser was not measured'))));
  });

/** Both sites in a real browser: first loads over slow lines, and the fullest pages of the desk. */
export const runWeb =
  ({ rounds, applications }: WebOptions): Measure<WebResult> =>
  async (say) => {
    const finish = beginMeasuring();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-bench-'));
    try {
      const file = path.join(folder, 'found.json');
      await run([file, String(rounds), String(applications)], say);
      const found = JSON.parse(readFileSync(file, 'utf8')) as WebFigures;
      return { ...finish(versionsOf(PACKAGES)), ...found };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
