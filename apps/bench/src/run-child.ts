import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './config';

const run = (file: string, args: readonly string[], say: (line: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd()));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${path.basename(file)} has failed`))));
  });

/**
 * What a programme found that is bundled beside this one and knows how to found an organisation and to use it: it is
 * handed a file to write that into, then `args`.
 */
export const runChild = async (
  name: string,
  args: readonly string[],
  say: (line: string) => void,
): Promise<unknown> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-bench-'));
  try {
    const found = path.join(folder, 'found.json');
    await run(path.join(ROOT, `tmp/bench/${name}.mjs`), [found, ...args], say);
    return JSON.parse(readFileSync(found, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
