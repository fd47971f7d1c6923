import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, wherever the command was typed. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

const local = (name) => path.join(root, 'node_modules/.bin', name);

/** No background service, no questions, no colours that a log cannot show; the same on a desk and in CI. */
const quietTools = {
  NX_DAEMON: 'false',
  NX_INTERACTIVE: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NX_TERMINAL_OUTPUT_CAPTURE: '1',
  npm_config_update_notifier: 'false',
};

/**
 * Runs a programme of node_modules/.bin (or `node`) in the checkout with our own output.
 * @returns the exit code; a programme that a signal ended counts as 1.
 */
export function run(name, args, { env = {}, stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  const program = name === 'node' ? process.execPath : path.isAbsolute(name) ? name : local(name);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio, env: { ...process.env, ...quietTools, ...env } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
