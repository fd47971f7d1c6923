import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from '../shell/run.mjs';

/** Options of Node for a child that has an `ipc` channel and must not outlive its starter. */
export const TETHER = ['--import', pathToFileURL(path.join(root, 'libs/tooling/src/start/tether.mjs')).href];

/**
 * Runs one of our built programmes and answers its exit code. A seed that went on after its starter was killed would
 * speak to whichever API took the port next.
 */
export const runTethered = (programme, args, env) =>
  run('node', [...TETHER, path.join(root, 'dist/apps', programme, 'main.mjs'), ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
