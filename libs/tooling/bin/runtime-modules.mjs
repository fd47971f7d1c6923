// Copies what a built programme needs to run, and nothing else: runtime-modules.mjs <dist folder> <target folder>
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { modulesFor } from '../src/build/runtime-modules.mjs';
import { root } from '../src/shell/run.mjs';

const [folder, target] = process.argv.slice(2);
if (!folder || !target) {
  console.error('Usage: runtime-modules.mjs <dist folder, such as dist/apps/api> <new target folder>');
  process.exit(2);
}
if (existsSync(target)) throw new Error(`${target} exists already`);
const modules = modulesFor(root, folder);
for (const name of modules) {
  const from = path.join(root, name);
  const nested = path.join(from, 'node_modules');
  // Nested packages have entries of their own in the list, when they are needed.
  cpSync(from, path.join(target, name), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => file !== nested,
  });
}
mkdirSync(path.join(target, folder), { recursive: true });
cpSync(path.join(root, folder), path.join(target, folder), { recursive: true });
console.log(`${String(modules.length)} packages copied to ${target}`);
