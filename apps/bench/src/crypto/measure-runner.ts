import type { CryptoSample } from './crypto-result';
import type { Place } from './places';
import { tasksOf, type Runner } from './runners';
import type { Task } from './work';

interface Wish {
  readonly round: number;
  readonly place: Place;
  readonly runner: Runner;
  readonly summaries: number;
  readonly isPatient: boolean;
  /** Milliseconds that one measurement should take, so that the clock's grain does not matter. */
  readonly milliseconds: number;
}

/** The fewest of each that say something. */
const LEAST: Readonly<Partial<Record<Task, number>>> = { first: 25, again: 25 };
/** Opening is measured longer: it is what the list of a desk waits for. */
const LONGER = 10;
/** And for warming up, so many times shorter. */
const SHORTER = 10;

/** How often a task is done: as often as it takes to be measured, and a list never longer than the tape. */
export const timesFor = (
  task: Task,
  one: number,
  { milliseconds, summaries }: Pick<Wish, 'milliseconds' | 'summaries'>,
) => {
  const isList = task === 'first' || task === 'again';
  const budget = isList ? milliseconds * LONGER : milliseconds;
  const wanted = Math.max(LEAST[task] ?? 1, Math.round(budget / Math.max(one, 1e-6)));
  return isList ? Math.min(summaries, wanted) : wanted;
};

/** Milliseconds of one, from more and more of them until they take a while: by then the engine is warm. */
const warmUp = async (run: (times: number) => Promise<number>, least: number, enough: number): Promise<number> => {
  let [times, took] = [least, await run(least)];
  while (took < enough) {
    times *= 4;
    took = await run(times);
  }
  return took / times;
};

/** One runner at all of its tasks, each done once before it counts. */
export const measureRunner = async (wish: Wish): Promise<CryptoSample[]> => {
  const { round, place, runner, isPatient, milliseconds } = wish;
  const run = (task: Task, times: number) => place.order({ kind: 'run', task, times }) as Promise<number>;
  const samples: CryptoSample[] = [];
  let listed = 0;
  for (const task of tasksOf(runner, isPatient)) {
    const least = LEAST[task] ?? 1;
    const enough = task === 'first' ? 0 : milliseconds / SHORTER;
    const before = task === 'again' ? 0 : await warmUp((times) => run(task, times), least, enough);
    const isLong = before > 10 * milliseconds;
    const times = task === 'again' ? listed : isLong && task !== 'first' ? 1 : timesFor(task, before, wish);
    if (task === 'first') listed = times;
    // What takes so long is measured by its one run.
    const took = isLong && times === least ? before * least : await run(task, times);
    samples.push({ round, runner: runner.name, task, times, took });
  }
  return samples;
};
