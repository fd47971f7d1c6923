import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchOperation } from '../operations/operation';
import type { Sample } from '../result';
import type { MeasuredServer, VolleyWish } from '../servers/server';
import { quantile } from './median';
import { familyTimes, processorTime, residentMemory, usedBetween } from './process-times';

interface Wish extends VolleyWish {
  readonly round: number;
  readonly operation: BenchOperation;
  readonly server: MeasuredServer;
  /** The process above those that serve PostgreSQL's connections. */
  readonly database: number;
  /** Whether the server has yet to answer the operation since tables were swept up and analysed. */
  readonly plansAnew: boolean;
}

const [LOOK, STILL, PATIENCE] = [200, 20, 60_000];
/** Milliseconds of asking before it counts; and where one connection, or all of a pool, plan anew what they are asked. */
const [SETTLING, PLANNING, PLANNING_ALL] = [200, 400, 1_500];

/** Waits until a server has nothing left to do of what was broken off before. */
export const untilQuiet = async (pid: number): Promise<void> => {
  const late = performance.now() + PATIENCE;
  for (let before = processorTime(pid); performance.now() < late;) {
    await sleep(LOOK);
    const now = processorTime(pid);
    if (now - before <= STILL) return;
    before = now;
  }
};

const perRequest = (time: number, completed: number): number | undefined =>
  completed === 0 ? undefined : time / completed;

/**
 * Where tables were swept up and analysed, each connection plans anew whatever it is asked: that belongs to no request.
 * Answers how many numbers were used up.
 */
const settle = async (
  server: MeasuredServer,
  operation: BenchOperation,
  { connections, plansAnew }: Pick<Wish, 'connections' | 'plansAnew'>,
): Promise<number> => {
  const anew = connections === 1 ? PLANNING : PLANNING_ALL;
  const milliseconds = plansAnew ? anew : SETTLING;
  const { completed, faults } = await server.fire(operation, { connections, milliseconds });
  return completed + faults + connections;
};

/** One measurement. Throws when any answer is not what was asked for: such a number would say nothing. */
export const measure = async ({ round, operation, server, database, plansAnew, ...wish }: Wish): Promise<Sample> => {
  const asked = await settle(server, operation, { connections: wish.connections, plansAnew });
  await untilQuiet(server.pid);
  const [serverBefore, databaseBefore] = [processorTime(server.pid), familyTimes(database)];
  const { completed, faults, milliseconds, times } = await server.fire(operation, { ...wish, first: asked });
  const [serverAfter, databaseAfter] = [processorTime(server.pid), familyTimes(database)];
  if (faults > 0)
    throw new Error(`${server.name}, ${operation.name}: ${String(faults)} answers were not what was asked for`);
  return {
    round,
    operation: operation.name,
    connections: wish.connections,
    server: server.name,
    perSecond: (completed / milliseconds) * 1_000,
    typical: quantile(times, 0.5),
    slow: quantile(times, 0.99),
    serverTime: perRequest(serverAfter - serverBefore, completed),
    databaseTime: perRequest(usedBetween(databaseBefore, databaseAfter), completed),
    memory: residentMemory(server.pid),
  };
};
