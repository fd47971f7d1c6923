import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';
import type { Measured } from '../result';
import { CHAPTERS } from './chapters';
import type { BenchName } from './goals';
import { benchPage, type Stored } from './page';

const FOLDER = path.join(ROOT, 'apps/bench/results');
const PAGE = path.join(ROOT, 'docs/benchmarks.md');

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

const fileOf = (name: BenchName): string => path.join(FOLDER, `${name}.json`);

/** What is kept in the project of every bench that was run with `--keep`. */
export const stored = (): Stored =>
  Object.fromEntries(
    CHAPTERS.flatMap(({ name }) => (existsSync(fileOf(name)) ? [[name, readFound(fileOf(name))] as const] : [])),
  );

/** The page as it must stand in the project. */
export const currentPage = (): string => benchPage(CHAPTERS, stored());

/** Makes the page again from all that is kept. */
export const writePage = (): void => writeFileSync(PAGE, currentPage());

/** Keeps what one bench found, and makes the page again. */
export const keep = (name: BenchName, found: Measured): void => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(name), asText(found));
  writePage();
};
