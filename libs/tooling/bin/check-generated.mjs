// Committed files that are made from others: contracts from schema and operations, the schema
// from the API, the tables of the documentation from the code.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, run } from '../src/shell/run.mjs';

const schema = path.join(root, 'apps/api/schema.graphql');
const api = path.join(root, 'dist/apps/api/main.mjs');

async function schemaIsCurrent() {
  const committed = existsSync(schema) ? readFileSync(schema, 'utf8') : '';
  const printing = await promisify(execFile)(process.execPath, [api, 'schema', '--stdout'], { cwd: root }).catch(
    (fault) => fault,
  );
  if (printing.stdout === committed && committed !== '') return true;
  console.error(printing.stderr || 'apps/api/schema.graphql is stale: `npm run schema`, and commit the result.');
  return false;
}

const schemaCurrent = await schemaIsCurrent();
const contractsCurrent = (await run('node', ['libs/tooling/bin/contracts.mjs', '--check'])) === 0;
const tablesCurrent = (await run('node', ['libs/tooling/bin/tables.mjs', '--check'])) === 0;
process.exitCode = schemaCurrent && contractsCurrent && tablesCurrent ? 0 : 1;
