import { Client } from 'pg';
import { sizeOf } from '../data/size';
import { openCluster, type World } from '../data/world';
import { apiVersions, beginMeasuring } from '../machine';
import { interleave } from '../measure/interleave';
import { measure, untilQuiet } from '../measure/measure';
import type { BenchOperation, OperationName } from '../operations/operation';
import { operationsOver } from '../operations/operations';
import type { Sample } from '../result';
import { ourApi } from '../servers/our-api';
import type { MeasuredServer } from '../servers/server';
import type { GrowthResult } from './growth-result';
import type { GrowthOptions } from './options';

type Say = (line: string) => void;

/** What must not take longer because many have applied before. */
const GROWING: readonly OperationName[] = ['board', 'page', 'book', 'editions'];

/** One question at a time: what waits for other questions says nothing of how large a table is. */
const ALONE = 1;

interface Stage {
  readonly applications: number;
  readonly world: World;
  readonly server: MeasuredServer;
  readonly operations: ReadonlyMap<OperationName, BenchOperation>;
}

const bytesOf = async ({ ownerUrl }: World): Promise<number> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  await client.end();
  return Number(rows[0]?.bytes ?? 0);
};

const openStages = async (worlds: readonly World[], sizes: readonly number[]): Promise<Stage[]> => {
  const today = new Date();
  const stages: Stage[] = [];
  try {
    for (const [at, applications] of sizes.entries()) {
      const world = worlds[at];
      if (!world) throw new Error(`no database of ${String(applications)}`);
      const all = operationsOver(sizeOf(applications), today).filter(({ name }) => GROWING.includes(name));
      const server = { ...(await ourApi(world)), name: String(applications) };
      stages.push({ applications, world, server, operations: new Map(all.map((each) => [each.name, each])) });
    }
    return stages;
  } catch (fault) {
    await Promise.all(stages.map(({ server }) => server.stop()));
    throw fault;
  }
};

const prepare = async (stage: Stage, seconds: number): Promise<void> => {
  for (const operation of stage.operations.values()) {
    await stage.server.answer(operation, 0);
    if (operation.most !== undefined) await stage.world.refresh();
    await stage.server.fire(operation, { connections: ALONE, milliseconds: seconds * 1_000 });
    await untilQuiet(stage.server.pid);
    if (operation.most !== undefined) await stage.world.refresh();
  }
};

const measureAll = async (stages: readonly Stage[], options: GrowthOptions, say: Say): Promise<Sample[]> => {
  const { rounds, seconds } = options;
  const samples: Sample[] = [];
  const booked = new Set<Stage>(stages);
  const planned = new Map<Stage, Set<string>>();
  const turns = interleave({ rounds, connections: [ALONE], servers: stages, operations: GROWING });
  for (const { round, operation: name, server: stage } of turns) {
    const operation = stage.operations.get(name as OperationName);
    if (!operation) continue;
    const isBooked = operation.most !== undefined || booked.has(stage);
    await (isBooked ? stage.world.refresh() : stage.world.keepSignedIn());
    if (isBooked) planned.set(stage, new Set());
    const plansAnew = !planned.get(stage)?.has(name);
    planned.get(stage)?.add(name);
    if (operation.most === undefined) booked.delete(stage);
    else booked.add(stage);
    const wish = { connections: ALONE, milliseconds: seconds * 1_000, database: stage.world.pid };
    const sample = await measure({ ...wish, round, operation, server: stage.server, plansAnew });
    samples.push(sample);
    say(
      `${String(round + 1)}/${String(rounds)} ${name}, ${sample.server}: ${sample.typical?.toFixed(1) ?? '–'} ms, ` +
        `${sample.databaseTime?.toFixed(2) ?? '–'} ms of PostgreSQL`,
    );
  }
  return samples;
};

/** Our API over databases of several sizes in one PostgreSQL, each in its turn. */
export const runGrowth = async (options: GrowthOptions, say: Say): Promise<GrowthResult> => {
  const finish = beginMeasuring();
  const { worlds, close } = await openCluster(options.sizes.map(sizeOf), say);
  try {
    const stages = await openStages(worlds, options.sizes);
    try {
      for (const stage of stages) await prepare(stage, options.warmUp);
      const samples = await measureAll(stages, options, say);
      const sizes = await Promise.all(
        stages.map(async ({ applications, world }) => ({ applications, bytes: await bytesOf(world) })),
      );
      return {
        ...finish(apiVersions()),
        database: { postgres: worlds[0]?.version ?? 'unknown', settings: worlds[0]?.settings ?? {} },
        ...{ rounds: options.rounds, seconds: options.seconds, warmUp: options.warmUp, sizes, samples },
        operations: [...(stages[0]?.operations.values() ?? [])].map(({ name, title }) => ({ name, title })),
      };
    } finally {
      await Promise.all(stages.map(({ server }) => server.stop()));
    }
  } finally {
    await close();
  }
};
