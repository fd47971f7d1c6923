import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';
import type { Measured } from '../result';
import type { RunRecord } from '../whole/run-record';
import { CHAPTERS } from './chapters';
import type { BenchName } from './goals';
import { benchPage, type Stored } from './page';

const DIGITS = 5;

/** More digits than the machine is good for make a file long and its changes hard to read. */
const shortened = (_name: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;

const line = (value: unknown): string => JSON.stringify(value, shortened);

/** One line for each field, and for each item of a list. */
export const asText = (found: Measured): string => {
  const fields = Object.entries(found).map(([name, value]: [string, unknown]) => {
    const text = Array.isArray(value) ? `[\n${value.map((item) => `    ${line(item)}`).join(',\n')}\n  ]` : line(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
};

/** What `--json` or `--keep` wrote. */
export const readFound = (file: string): Measured => JSON.parse(readFileSync(file, 'utf8')) as Measured;

/** A folder of results and the page that is made of them. */
export interface Shelf {
  readonly page: string;
  stored(): Stored;
  run(): RunRecord | undefined;
  /** The page as it follows from what is kept. */
  currentPage(): string;
  writePage(): void;
  /** Keeps what one bench found, and makes the page again. */
  keep(name: BenchName, found: Measured): void;
  /** Keeps when and how all of them were run, and makes the page again. */
  keepRun(record: RunRecord): void;
}

/** What is kept there of every bench. */
export const shelf = ({ results, page }: { readonly results: string; readonly page: string }): Shelf => {
  const fileOf = (name: BenchName | 'run'): string => path.join(results, `${name}.json`);
  const put = (name: BenchName | 'run', text: string): void => {
    mkdirSync(results, { recursive: true });
    writeFileSync(fileOf(name), text);
    writeFileSync(page, currentPage());
  };
  const stored = (): Stored =>
    Object.fromEntries(
      CHAPTERS.flatMap(({ name }) => (existsSync(fileOf(name)) ? [[name, readFound(fileOf(name))] as const] : [])),
    );
  const run = (): RunRecord | undefined =>
    existsSync(fileOf('run')) ? (JSON.parse(readFileSync(fileOf('run'), 'utf8')) as RunRecord) : undefined;
  const currentPage = (): string => benchPage(CHAPTERS, stored(), run());
  return {
    ...{ page, stored, run, currentPage },
    writePage: () => writeFileSync(page, currentPage()),
    keep: (name, found) => put(name, asText(found)),
    keepRun: (record) => put('run', `${JSON.stringify(record, undefined, 2)}\n`),
  };
};

/** What stands in the project. */
export const IN_PROJECT = {
  results: path.join(ROOT, 'apps/bench/results'),
  page: path.join(ROOT, 'docs/benchmarks.md'),
};
