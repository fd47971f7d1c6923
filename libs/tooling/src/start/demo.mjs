// Fictional people for a fresh installation, made by the command-line client through the API like real ones.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTethered } from './tethered.mjs';

async function must(args, env) {
  const code = await runTethered('cli', args, env);
  if (code !== 0) throw new Error(`\`cli ${args.join(' ')}\` ended with ${String(code)}.`);
}

/**
 * Seeds an empty database once, renews the checkpoint on later starts, and stamps the organisation's root key into
 * both sites. Undefined when the database already held an organisation of which this home folder knows nothing.
 */
export async function prepareDemo({ home, origin, env }) {
  const file = path.join(home, 'demo.json');
  if (existsSync(file)) await must(['demo', 'refresh', '--url', origin], env);
  else await must(['demo', 'seed', '--url', origin], env);
  await must(['pin', '--url', origin], env);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
