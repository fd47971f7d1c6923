import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import loadHighs from 'highs';
import { assembleProblem, match, type MatchingProblem } from '@vrijhaven/shelter-city/matching';
import type { MatchingStep } from '@vrijhaven/shelter-city/web';
import { createRunner, type MatchingWorker } from './create-runner';
import { doTask } from './do-task';
import type { MatchingNews, MatchingTask } from './messages';

/** A worker that is told by the test when to go on. */
class HandWorker implements MatchingWorker {
  onmessage: ((event: MessageEvent<MatchingNews>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  task: MatchingTask | undefined;
  ended = false;
  postMessage(task: MatchingTask): void {
    this.task = task;
  }
  terminate(): void {
    this.ended = true;
  }
  tell(news: MatchingNews): void {
    if (!this.ended) this.onmessage?.({ data: news } as MessageEvent<MatchingNews>);
  }
  async work(): Promise<void> {
    if (this.task) await doTask(this.task, (news) => this.tell(news));
  }
  fail(): void {
    this.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
  }
}

const problem: MatchingProblem = {
  ...assembleProblem(
    {
      ...{ today: '2027-01-01', pool: [], cities: [], stays: new Map(), notes: new Map() },
      ...{ declined: new Map(), ranks: new Map() },
    },
    {
      start: { from: '2027-04-01', windows: 4, days: 14 },
      balance: { cities: false, starts: false },
      locked: [],
      excluded: [],
    },
  ),
  cities: [{ id: 'utrecht', languages: ['en'], communities: [] }],
  places: [{ id: 'p', city: 'utrecht', attributes: [], turnoverDays: 3, occupied: [] }],
  candidates: ['a', 'b'].map((id) => ({
    id,
    languages: ['en'],
    needs: [],
    wishes: [],
    hopes: [],
    available: { from: '2027-04-01', until: '2027-07-01' },
    days: 90,
    shortest: 60,
    avoidCities: [],
    avoidCommunities: [],
    declinedBy: [],
  })),
};
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a calculation in a worker', () => {
  const start = async (solver: ArrayBuffer | undefined) => {
    const workers: HandWorker[] = [];
    const steps: MatchingStep[] = [];
    const runner = createRunner(
      () => {
        const worker = new HandWorker();
        workers.push(worker);
        return worker;
      },
      () => Promise.resolve(solver),
    );
    const run = runner.start(problem, (step) => steps.push(step));
    await turn();
    return { run, workers, steps };
  };

  it('answers with reasons, tells better answers on the way, and ends its worker', async () => {
    const { run, workers, steps } = await start(undefined);
    await workers[0]?.work();
    expect(await run.end).toMatchObject({ kind: 'quickOnly', matching: { unplaced: ['b'] } });
    expect(steps.map(({ phase }) => phase)).toEqual(['started', 'searching', 'better', 'explaining']);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  it('runs the solver from bytes that the page fetched', async () => {
    const bytes = await readFile(createRequire(resolve('package.json')).resolve('highs/runtime'));
    const { run, workers } = await start(Uint8Array.from(bytes).buffer);
    await workers[0]?.work();
    expect(await run.end).toMatchObject({ kind: 'done', matching: { proven: true, unplaced: ['b'] } });
  });

  it('gives the best so far when cancelled, explained by another worker', async () => {
    const { run, workers } = await start(undefined);
    const matching = await match(problem, () => loadHighs());
    workers[0]?.tell({ kind: 'better', matching });
    run.cancel();
    expect(workers[0]?.ended).toBe(true);
    await workers[1]?.work();
    const end = await run.end;
    expect(end).toMatchObject({ kind: 'stopped', matching: { stays: matching.stays } });
    expect(end.kind === 'stopped' && end.matching.blocked.map(({ candidate }) => candidate)).toEqual(['b']);
  });

  it('has nothing to give before the first answer', async () => {
    const { run, workers } = await start(undefined);
    run.cancel();
    expect(await run.end).toEqual({ kind: 'nothing' });
    expect(workers).toHaveLength(1);
  });

  it('keeps the best so far when the worker breaks down', async () => {
    const { run, workers } = await start(undefined);
    workers[0]?.tell({ kind: 'better', matching: await match(problem, () => loadHighs()) });
    workers[0]?.fail();
    await workers[1]?.work();
    expect(await run.end).toMatchObject({ kind: 'stopped' });
  });
});
