import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';
import { revision } from '../machine';
import { IN_PROJECT, readFound, shelf, type Shelf } from '../report/stored';
import type { Measured } from '../result';
import { PLAN, type Step } from './plan';
import type { RunRecord } from './run-record';
import { runStep } from './run-step';
import type { WholeOptions } from './whole-options';

const FOLDER = path.join(ROOT, 'tmp/bench/whole');
const TRIED = { results: path.join(FOLDER, 'results'), page: path.join(FOLDER, 'benchmarks.md') };
/** So many times as long as planned, and no chapter may cost the others their turn. */
const PATIENCE = 4;
const MINUTE = 60_000;

const clock = (milliseconds: number): string =>
  `${String(Math.floor(milliseconds / MINUTE))}:${String(Math.floor((milliseconds % MINUTE) / 1_000)).padStart(2, '0')}`;

interface Turn {
  readonly step: Step;
  readonly at: number;
  readonly steps: readonly Step[];
  readonly isQuick: boolean;
}

const heading = ({ step, at, steps, isQuick }: Turn): string => {
  const rest = steps.slice(at);
  const minutes = rest.reduce((sum, each) => sum + each.minutes, 0);
  const then = rest.slice(1).map(({ name }) => name);
  return (
    `${step.name}: ${String(at + 1)} of ${String(steps.length)}` +
    `${then.length === 0 ? ', the last' : `, then ${then.join(', ')}`}${isQuick ? '' : `; about ${String(minutes)} min left`}`
  );
};

/** What one chapter found, or why it did not come to an end. */
const measureStep = async (
  { name, minutes, options, quick }: Step,
  { isQuick, say }: { readonly isQuick: boolean; readonly say: (line: string) => void },
): Promise<Measured | string> => {
  const file = path.join(FOLDER, `${name}.json`);
  rmSync(file, { force: true });
  const args = [name, ...(isQuick ? quick : options), '--json', file, '--report', path.join(FOLDER, `${name}.md`)];
  const failed = await runStep(args, { say, patience: minutes * PATIENCE * MINUTE });
  if (failed === undefined && existsSync(file)) return readFound(file);
  return failed ?? 'nothing was found';
};

const writeJson = (file: string, record: RunRecord, place: Shelf): void => {
  const all = Object.entries(place.stored()).filter(([name]) => name in record.chapters);
  writeFileSync(file, `${JSON.stringify({ run: record, chapters: Object.fromEntries(all) }, undefined, 1)}\n`);
};

/**
 * Every chapter after the other, each in a process of its own; what was found is kept at once, so that whatever happens
 * to a later one takes nothing away. Answers whether all of them came to an end.
 */
export const runWhole = async (
  { quick: isQuick, json, only }: WholeOptions,
  write: (line: string) => void,
): Promise<boolean> => {
  mkdirSync(FOLDER, { recursive: true });
  if (isQuick) rmSync(TRIED.results, { recursive: true, force: true });
  const place = shelf(isQuick ? TRIED : IN_PROJECT);
  const steps = PLAN.filter(({ name }) => only.includes(name));
  const begun = performance.now();
  let record: RunRecord = { began: new Date().toISOString(), ended: '', revision: revision(), chapters: {} };
  for (const [at, step] of steps.entries()) {
    const tell = (line: string): void => write(`${clock(performance.now() - begun)} ${line}`);
    tell(heading({ step, at, steps, isQuick }));
    const found = await measureStep(step, { isQuick, say: (line) => tell(`${step.name} | ${line}`) });
    const isFailed = typeof found === 'string';
    if (isFailed) tell(`${step.name} FAILED: ${found}`);
    else place.keep(step.name, found);
    const chapters = { ...record.chapters, [step.name]: isFailed ? { failed: found } : {} };
    record = { ...record, ended: new Date().toISOString(), chapters };
    place.keepRun(record);
    if (json !== undefined) writeJson(json, record, place);
  }
  write(`${clock(performance.now() - begun)} written: ${path.relative(ROOT, place.page)}`);
  return Object.values(record.chapters).every(({ failed }) => failed === undefined);
};
