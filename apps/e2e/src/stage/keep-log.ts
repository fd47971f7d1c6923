import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';
import type { World } from './world';

/** Keeps what the API said below tmp/e2e, for whoever reads a failure. */
export const keepLog = (world: World | undefined, what: string): void => {
  if (world === undefined) return;
  const folder = path.join(ROOT, 'tmp/e2e');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${what}.log`), world.api.output());
};
