// `npm run tables`: the need-to-know matrix and the lifecycles, from code into docs/architecture.md. `--check` compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printTables } from '../src/docs/print-tables.mjs';
import { root } from '../src/shell/run.mjs';

const file = path.join(root, 'docs/architecture.md');
const text = readFileSync(file, 'utf8');
const printed = await printTables(text, file);
if (process.argv.includes('--check')) {
  if (printed !== text) {
    console.error('The tables in docs/architecture.md are stale: `npm run tables`, and commit the result.');
    process.exitCode = 1;
  }
} else writeFileSync(file, printed);
