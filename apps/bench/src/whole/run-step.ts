import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../config';

const COMMAND = path.join(ROOT, 'libs/tooling/bin/bench.mjs');

/** One chapter in a fresh process. Answers why it failed, or undefined. What it says is handed on line by line. */
export const runStep = (
  args: readonly string[],
  { say, patience }: { readonly say: (line: string) => void; readonly patience: number },
): Promise<string | undefined> =>
  new Promise((resolve) => {
    // A group of its own, so that nothing of a chapter outlives it.
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    const end = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      } catch {
        // it has ended by itself
      }
    };
    const leave = (): void => {
      end();
      process.exit(130);
    };
    let [isLate, last] = [false, ''];
    const late = setTimeout(() => {
      isLate = true;
      end();
    }, patience);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
    const finish = (failed: string | undefined): void => {
      clearTimeout(late);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, leave);
      resolve(failed);
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
        last = line;
        say(line);
      }
    });
    child.once('error', ({ message }) => finish(message));
    child.once('close', (code) => {
      if (code === 0) finish(undefined);
      else finish(isLate ? `not done after ${String(patience / 60_000)} minutes` : last);
    });
  });
