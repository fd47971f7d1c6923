// Committed files that are made from others: contracts from schema and operations, the schema from the API.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../src/shell/run.mjs';

const schema = path.join(root, 'apps/api/schema.graphql');

/** Lets the API print its schema over the committed one, compares, and puts the committed one back. */
async function schemaIsCurrent() {
  const committed = existsSync(schema) ? readFileSync(schema, 'utf8') : '';
  const code = await run('node', [path.join(root, 'dist/apps/api/main.mjs'), 'schema']);
  const printed = existsSync(schema) ? readFileSync(schema, 'utf8') : '';
  writeFileSync(schema, committed);
  if (code === 0 && printed === committed) return true;
  console.error('apps/api/schema.graphql is stale. Print it with `npm run schema` and commit the result.');
  return false;
}

const schemaCurrent = await schemaIsCurrent();
const contractsCurrent = (await run('node', ['libs/tooling/bin/contracts.mjs', '--check'])) === 0;
process.exitCode = schemaCurrent && contractsCurrent ? 0 : 1;
