import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than a process takes to answer what it has begun. */
const PATIENCE = 15_000;
const LONGEST_START = 60_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;
/** Whoever lived for so long did not fail at the start. */
const SETTLED = 10_000;

const LISTENING = 'listening';

/** Starts one more process. Answers undefined when it does not come to listen; it is ended by then. */
const begin = async (): Promise<Worker | undefined> => {
  const worker = cluster.fork();
  const ended = new AbortController();
  worker.once('exit', () => {
    ended.abort();
  });
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(LONGEST_START)]);
  while (!signal.aborted) {
    const [said] = (await once(worker, 'message', { signal }).catch(() => [undefined])) as unknown[];
    if (said === LISTENING) return worker;
  }
  worker.process.kill('SIGKILL');
  return undefined;
};

/** Lets a process answer what it has begun, and ends it if that takes too long. */
const end = async (worker: Worker): Promise<void> => {
  if (worker.isDead()) return;
  const gone = once(worker, 'exit');
  worker.process.kill('SIGTERM');
  const late = setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE);
  await gone;
  clearTimeout(late);
};

/**
 * Keeps so many processes serving one address. One that dies is replaced, after a pause that grows while they die at
 * once. SIGHUP replaces each by a new one of the programme as it lies on disk now, one after the other and never with
 * fewer serving; a new one that does not come up leaves the old ones where they are. SIGINT and SIGTERM end all.
 */
export class Processes {
  private readonly serving = new Set<Worker>();
  private readonly starting = new Set<Promise<unknown>>();
  private readonly replacing = new Set<Worker>();
  private failures = 0;
  private stopped = false;
  private renewing: Promise<void> | undefined;

  constructor(private readonly count: number) {}

  /** Resolves once all of them listen; throws when the first does not. */
  async start(): Promise<void> {
    if ((await this.add()) === undefined) throw new Error('the first process ended before it listened');
    await Promise.all(Array.from({ length: this.count - 1 }, () => this.add()));
  }

  /** Replaces all, one by one. A second call while the first goes on is part of it. */
  renew(): Promise<void> {
    this.renewing ??= this.renewEach().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(Object.values(cluster.workers ?? {}).flatMap((worker) => (worker ? [end(worker)] : [])));
  }

  private add(): Promise<Worker | undefined> {
    const adding = this.addOne().finally(() => this.starting.delete(adding));
    this.starting.add(adding);
    return adding;
  }

  private async addOne(): Promise<Worker | undefined> {
    const worker = await begin();
    if (worker === undefined) return undefined;
    this.serving.add(worker);
    const born = performance.now();
    worker.once('exit', () => {
      this.serving.delete(worker);
      if (performance.now() - born > SETTLED) this.failures = 0;
      if (!this.replacing.delete(worker)) void this.replace();
    });
    return worker;
  }

  private async replace(): Promise<void> {
    do {
      await pause(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures));
      this.failures += 1;
    } while (!this.stopped && this.serving.size < this.count && (await this.add()) === undefined);
  }

  private async renewEach(): Promise<void> {
    // What is just starting may be of the build before.
    await Promise.all(this.starting);
    for (const old of [...this.serving]) {
      if (this.stopped || (await this.add()) === undefined) return;
      this.replacing.add(old);
      await end(old);
    }
  }
}

/** `serve` with more than one process: this one listens to nothing and keeps the others. */
export async function serveWith(count: number): Promise<void> {
  const processes = new Processes(count);
  const stop = (): void => void processes.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.on('SIGHUP', () => void processes.renew());
  await processes.start();
  process.send?.(LISTENING);
}
