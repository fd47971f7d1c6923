import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './config';
import { watchOthers } from './measure/other-work';
import type { Machine, Measured } from './result';

/** What was measured on, without a name that leads to it. */
export const thisMachine = (): Machine => ({
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.cpus().length,
  memory: os.totalmem(),
  system: `${os.type()} ${os.release().split('-')[0] ?? ''}`,
  node: process.version,
});

/** What a run itself writes, one chapter after the other. */
const WRITTEN = [':(exclude)apps/bench/results', ':(exclude)docs/benchmarks.md'];

/** The commit that was measured, and whether there was more than it. */
export const revision = (): string => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const dirty = git('status', '--porcelain', '--untracked-files=no', '--', '.', ...WRITTEN) !== '';
    return `${git('rev-parse', '--short=10', 'HEAD')}${dirty ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
};

type Begun = (versions: Measured['versions']) => Measured;

/** To be called before anything is measured; what it answers is called when all is done, and says what every bench says. */
export const beginMeasuring = (): Begun => {
  const [began, before, measured] = [new Date().toISOString(), os.loadavg()[0] ?? 0, revision()];
  const others = watchOthers();
  return (versionsOfRun) => ({
    began,
    ended: new Date().toISOString(),
    load: [before, os.loadavg()[0] ?? 0],
    others: others(),
    machine: thisMachine(),
    revision: measured,
    versions: versionsOfRun,
  });
};

interface Manifest {
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;

/** The versions at which the product has these packages. */
export const versionsOf = (names: readonly string[]): Measured['versions'] => {
  const { dependencies, devDependencies } = manifestOf('.');
  return Object.fromEntries(names.map((name) => [name, dependencies[name] ?? devDependencies?.[name] ?? '']));
};

const OURS = ['@nestjs/core', '@apollo/server', 'typeorm', 'pg'];

/** What the peers stand on, and of ours what answers a request. */
export const apiVersions = (): Measured['versions'] => ({
  ...versionsOf(OURS),
  ...manifestOf('apps/bench/peers').dependencies,
});
