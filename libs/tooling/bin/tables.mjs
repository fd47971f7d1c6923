// `npm run tables`: what the documentation prints from code: the need-to-know matrix, the lifecycles, the attacks.
// `--check` compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printTables } from '../src/docs/print-tables.mjs';
import { root } from '../src/shell/run.mjs';

for (const name of ['docs/architecture.md', 'docs/attacks.md', 'docs/protocol-review.md']) {
  const file = path.join(root, name);
  const text = readFileSync(file, 'utf8');
  const printed = await printTables(text, file);
  if (process.argv.includes('--check')) {
    if (printed !== text) {
      console.error(`The tables in ${name} are stale: \`npm run tables\`, and commit the result.`);
      process.exitCode = 1;
    }
  } else writeFileSync(file, printed);
}
