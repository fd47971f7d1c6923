import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './config';
import type { World } from './data/world';
import type { Machine } from './result';

/** What was measured on, without a name that leads to it. */
export const machineOf = ({ version, settings }: World): Machine => ({
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.cpus().length,
  memory: os.totalmem(),
  system: `${os.type()} ${os.release().split('-')[0] ?? ''}`,
  node: process.version,
  postgres: version,
  settings,
});

/** The commit that was measured, and whether there was more than it. */
export const revision = (): string => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const dirty = git('status', '--porcelain', '--untracked-files=no') !== '';
    return `${git('rev-parse', '--short=10', 'HEAD')}${dirty ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
};

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const dependenciesOf = (folder: string): Manifest['dependencies'] =>
  (JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as Manifest).dependencies;

const OURS = ['@nestjs/core', '@apollo/server', 'typeorm', 'pg'];

/** What the peers stand on, and of ours what answers a request. */
export const versions = (): Readonly<Record<string, string>> => {
  const ours = dependenciesOf('.');
  return {
    ...Object.fromEntries(OURS.map((name) => [name, ours[name] ?? ''])),
    ...dependenciesOf('apps/bench/peers'),
  };
};
