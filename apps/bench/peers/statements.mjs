// One statement for each reading operation: PostgreSQL writes the whole answer.
import { readFileSync } from 'node:fs';

const textOf = (name) => readFileSync(new URL(`statements/${name}.sql`, import.meta.url), 'utf8');

/** By operation: a named statement, prepared once on each connection. */
export const STATEMENTS = Object.fromEntries(
  ['board', 'page', 'pairs', 'editions'].map((name) => [name, { name, text: textOf(name) }]),
);
