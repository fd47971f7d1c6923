import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../shell/run.mjs';

const SHOWN = /For staff\s+(\S+?)\/desk\//;

/** Starts an installation of its own below `tmp`, seeded like any demonstration, and waits until it stands. */
export async function openInstallation() {
  const home = path.join(root, 'tmp/screens');
  const child = spawn(process.execPath, ['libs/tooling/bin/start.mjs'], {
    cwd: root,
    env: { ...process.env, VRIJHAVEN_HOME: home, DATABASE_URL: '', PORT: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let told = '';
  const origin = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      told += chunk;
      const found = SHOWN.exec(told)?.[1];
      if (found !== undefined && told.includes('Ctrl-C stops everything')) resolve(found);
    });
    void exited.then((code) => reject(new Error(`The start ended with ${String(code)}:\n${told}`)));
  });
  const demo = JSON.parse(readFileSync(path.join(home, 'demo.json'), 'utf8'));
  const close = async () => {
    child.kill('SIGINT');
    await exited;
  };
  return { origin, demo, close };
}
