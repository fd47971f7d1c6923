// Fictional people for a fresh installation, made by the command-line client through the API like real ones.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../shell/run.mjs';

const cli = (args, env) => run('node', [path.join(root, 'dist/apps/cli/main.mjs'), ...args], { env });

async function must(args, env) {
  const code = await cli(args, env);
  if (code !== 0) throw new Error(`\`cli ${args.join(' ')}\` ended with ${String(code)}.`);
}

/** Seeds once, renews the checkpoint on later starts, and stamps the organisation's root key into both sites. */
export async function prepareDemo({ home, origin, env }) {
  const file = path.join(home, 'demo.json');
  if (existsSync(file)) await must(['demo', 'refresh', '--url', origin], env);
  else await must(['demo', 'seed', '--url', origin], env);
  await must(['pin', '--url', origin], env);
  return JSON.parse(readFileSync(file, 'utf8'));
}
