import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleFaults } from '../src/build/bundle-locks.mjs';
import { openMarker } from '../src/build/marker.mjs';
import { root } from '../src/shell/run.mjs';

function textOf(name) {
  const folder = path.join(root, 'dist/apps', name);
  if (!existsSync(folder)) throw new Error(`${name} is not built: npm run build`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

const clients = Object.fromEntries(['intake', 'desk', 'cli'].map((name) => [name, textOf(name)]));
const faults = bundleFaults({ api: textOf('api'), clients }, openMarker());
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log('The API can neither seal nor open; the clients can.');
process.exitCode = faults.length === 0 ? 0 : 1;
