// Copies of the checkout: a mutant never touches the tree in which somebody works.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', 'tmp', 'coverage', '.git', '.nx', '.vrijhaven']);

/** A copy of the checkout at `to`, with the same packages. */
export function copyTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!LEFT_OUT.has(name)) cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  }
  symlinkSync(realpathSync(path.join(from, 'node_modules')), path.join(to, 'node_modules'));
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());

/** One hash of everything on which a verdict depends, the table of mutants left out. */
export function hashOfTree(root) {
  const hash = createHash('sha256');
  const configuration = ['package-lock.json', '.swcrc', 'tsconfig.base.json', 'jest.config.ts'];
  const files = ['libs', 'apps'].flatMap((name) => filesIn(path.join(root, name)));
  const counted = files.filter((name) => !path.relative(root, name).startsWith('libs/testing/mutants/'));
  for (const name of [...configuration.map((each) => path.join(root, each)), ...counted.sort()]) {
    hash.update(path.relative(root, name)).update('\0').update(readFileSync(name)).update('\0');
  }
  return hash.digest('hex');
}
