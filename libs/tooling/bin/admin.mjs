// `npm run admin -- <command>`: the command-line client, built first when it is not.
import path from 'node:path';
import { root, run } from '../src/shell/run.mjs';

const built = await run('nx', ['run', 'cli:build', '--outputStyle=static'], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode =
  built === 0
    ? await run('node', [path.join(root, 'dist/apps/cli/main.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' })
    : built;
