// The packages that ours is measured beside are no part of the product: they are installed when somebody measures, below
// `tmp`, at exactly the versions of their own lockfile.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../shell/run.mjs';

const SOURCE = path.join(root, 'apps/bench/peers');
const FOLDER = path.join(root, 'tmp/bench/peers');

const install = () =>
  new Promise((resolve) => {
    // One of them asks for a newer node than ours; what it lacks it is given, so our own strictness is not theirs.
    const strictness = '--engine-strict=false';
    const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', strictness];
    const child = spawn('npm', options, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Puts the peers where they find their packages, and our schema beside them. Answers an exit code. */
export async function installPeers() {
  const lock = readFileSync(path.join(SOURCE, 'package-lock.json'), 'utf8');
  const seal = path.join(FOLDER, 'node_modules/.installed');
  mkdirSync(FOLDER, { recursive: true });
  cpSync(SOURCE, FOLDER, { recursive: true });
  cpSync(path.join(root, 'apps/api/schema.graphql'), path.join(FOLDER, 'schema.graphql'));
  if (existsSync(seal) && readFileSync(seal, 'utf8') === lock) return 0;
  const installed = await install();
  if (installed === 0) writeFileSync(seal, lock);
  return installed;
}
