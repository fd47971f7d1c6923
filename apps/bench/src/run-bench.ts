import { openWorld, type World } from './data/world';
import { sizeOf } from './data/size';
import { apiVersions, beginMeasuring } from './machine';
import { checkAnswers } from './measure/check-answers';
import { interleave } from './measure/interleave';
import { measure, untilQuiet } from './measure/measure';
import type { BenchOperation } from './operations/operation';
import { operationsOver } from './operations/operations';
import type { Options } from './options';
import { profileOurs } from './profile/profile-ours';
import type { Result, Sample } from './result';
import { bareSql } from './servers/bare-sql';
import { ourApi } from './servers/our-api';
import { writeStatements } from './servers/peer-statements';
import { peer, PEERS, PEERS_FOLDER } from './servers/peers';
import { isKnown, type MeasuredServer } from './servers/server';

type Say = (line: string) => void;

const NAMES = ['ours', 'sql', ...PEERS];
const WARM_CONNECTIONS = 16;

const wanted = (asked: readonly string[] | undefined, all: readonly string[]): readonly string[] => {
  const unknown = asked?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return asked === undefined ? all : all.filter((name) => asked.includes(name));
};

const startAll = async (names: readonly string[], world: World): Promise<MeasuredServer[]> => {
  const servers: MeasuredServer[] = [];
  try {
    if (names.includes('ours')) servers.push(await ourApi(world));
    if (names.includes('sql')) servers.push(await bareSql(world));
    for (const name of PEERS) if (names.includes(name)) servers.push(await peer(name, world));
    return servers;
  } catch (fault) {
    await Promise.all(servers.map((server) => server.stop()));
    throw fault;
  }
};

interface Stage {
  readonly world: World;
  readonly servers: readonly MeasuredServer[];
  readonly operations: readonly BenchOperation[];
  readonly options: Options;
  readonly say: Say;
}

const warmUp = async ({ world, servers, operations, options: { warmUp: seconds } }: Stage): Promise<void> => {
  if (seconds === 0) return;
  for (const server of servers)
    for (const operation of operations.filter((each) => isKnown(server, each))) {
      await server.fire(operation, { connections: WARM_CONNECTIONS, milliseconds: seconds * 1_000 });
      await untilQuiet(server.pid);
      if (operation.most !== undefined) await world.refresh();
    }
};

const measureAll = async ({ world, servers, operations, options, say }: Stage): Promise<Sample[]> => {
  const { rounds, connections, seconds } = options;
  const byName = new Map(operations.map((operation) => [operation.name as string, operation]));
  const samples: Sample[] = [];
  let isBooked = true;
  const planned = new Set<string>();
  for (const turn of interleave({ rounds, connections, servers, operations: [...byName.keys()] })) {
    const operation = byName.get(turn.operation);
    if (operation === undefined || !isKnown(turn.server, operation)) continue;
    const wish = { connections: turn.connections, milliseconds: seconds * 1_000, database: world.pid };
    // Reading leaves nothing to take back.
    if (isBooked || operation.most !== undefined) {
      await world.refresh();
      planned.clear();
    } else await world.keepSignedIn();
    isBooked = operation.most !== undefined;
    // More connections than the pool has are asked by the same ones.
    const asked = `${turn.server.name} ${turn.operation} ${turn.connections === 1 ? 'one' : 'all'}`;
    const plansAnew = !planned.has(asked);
    planned.add(asked);
    const sample = await measure({ ...wish, round: turn.round, operation, server: turn.server, plansAnew });
    samples.push(sample);
    say(
      `${String(turn.round + 1)}/${String(rounds)} ${operation.name} × ${String(turn.connections)} ` +
        `${sample.server}: ${sample.perSecond.toFixed(1)} a second, ${sample.serverTime?.toFixed(2) ?? '–'} ms`,
    );
  }
  return samples;
};

/** The whole measurement: fills a database, starts every server, checks that they say the same, measures in turns. */
export const runBench = async (options: Options, say: Say): Promise<Result> => {
  const [measured, today] = [beginMeasuring(), new Date()];
  const size = sizeOf(options.scale);
  const all = operationsOver(size, today);
  const operationNames = wanted(
    options.operations,
    all.map(({ name }) => name),
  );
  writeStatements(PEERS_FOLDER, all);
  const names = wanted(options.servers, NAMES);
  const operations = all.filter(({ name }) => operationNames.includes(name));
  const world = await openWorld(size, say);
  try {
    const servers = await startAll(names, world);
    let samples: Sample[];
    let sizes: ReadonlyMap<string, number>;
    try {
      sizes = await checkAnswers({ operations, servers, refresh: () => world.refresh() });
      say(`the same answers from ${servers.map(({ name }) => name).join(', ')}`);
      const stage = { world, servers, operations, options, say };
      await warmUp(stage);
      samples = await measureAll(stage);
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
    const profiles = options.profile ? await profileOurs({ world, operations, say }) : {};
    return {
      ...measured(apiVersions()),
      database: { postgres: world.version, settings: world.settings },
      ...{ scale: options.scale, seconds: options.seconds, warmUp: options.warmUp, rounds: options.rounds },
      operations: operations.map(({ name, title }) => ({ name, title, bytes: sizes.get(name) ?? 0 })),
      connections: options.connections,
      servers: names,
      samples,
      profiles,
    };
  } finally {
    await world.close();
  }
};
