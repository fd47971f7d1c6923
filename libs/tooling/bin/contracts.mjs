// `npm run contracts`: operations + schema → types and registry. `--check` only compares; `--schema <file>` reads
// another schema than the one that the API printed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateContracts } from '../src/contracts/generate.mjs';
import { root } from '../src/shell/run.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, schema: { type: 'string' } } });
const folder = path.join(root, 'libs/contracts/src/generated');
const schemaFile = values.schema ?? path.join(root, 'apps/api/schema.graphql');
if (!existsSync(schemaFile)) {
  console.error('apps/api/schema.graphql is missing: let the API print it, or name a file with --schema <file>.');
  process.exit(1);
}
const files = await generateContracts({
  schemaFile,
  operationsFolder: path.join(root, 'libs/contracts/operations'),
}).catch((fault) => {
  console.error(`The operations do not fit ${path.relative(root, schemaFile)}:\n${fault.message}`);
  process.exit(1);
});

mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const file = path.join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale += 1;
  if (!values.check) writeFileSync(file, text);
}
if (values.check && stale > 0) {
  console.error('libs/contracts/src/generated is stale. Run `npm run contracts` and commit the result.');
  process.exitCode = 1;
} else console.log(`contracts: ${values.check ? 'up to date' : `${String(stale)} files written`}`);
