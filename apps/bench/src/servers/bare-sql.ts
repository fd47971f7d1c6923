import type { BenchOperation } from '../operations/operation';
import type { Volley } from '../measure/volley';
import { startServer } from './child';
import { PEERS_FOLDER } from './peers';
import type { MeasuredServer, Surroundings } from './server';

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

/** What the statement of an operation takes. */
const inputOf = (operation: BenchOperation, from: number): object => {
  const { name, most, rest } = operation;
  if (most !== undefined)
    return {
      operation: name,
      bookings: Array.from({ length: most - from }, (_, at) => JSON.parse(rest(from + at).body ?? '') as unknown),
    };
  const { searchParams } = new URL(rest(from).path, 'http://bench.invalid');
  return { operation: name, asked: Object.fromEntries(searchParams) };
};

/** The statements alone: the limit of every server that runs them. */
export const bareSql = async ({ peerUrl, pool }: Surroundings): Promise<MeasuredServer> => {
  const file = `${PEERS_FOLDER}/sql.mjs`;
  const { pid, child, stop } = await startServer({ file, env: { DATABASE_URL: peerUrl, POOL: String(pool) } });
  let last = 0;
  const ask = (wish: object): Promise<unknown> => {
    const id = (last += 1);
    return new Promise((resolve, reject) => {
      const hear = (reply: Reply): void => {
        if (reply.id !== id) return;
        child.off('message', hear);
        if (reply.fault === undefined) resolve(reply.answer);
        else reject(new Error(`sql: ${reply.fault}`));
      };
      child.on('message', hear);
      child.send({ id, wish });
    });
  };
  return {
    name: 'sql',
    pid,
    answer: async (operation, nr) => {
      const answer = await ask(inputOf(operation, nr));
      return ((typeof answer === 'string' ? JSON.parse(answer) : answer) as { data: unknown }).data;
    },
    fire: async (operation, wish) => (await ask({ ...inputOf(operation, wish.first ?? 0), ...wish })) as Volley,
    stop,
  };
};
