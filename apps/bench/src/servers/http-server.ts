import type { BenchOperation, OperationName } from '../operations/operation';
import { send, volley, type Answer, type Ask } from '../measure/volley';
import { startServer, type Program, type Running } from './child';
import type { MeasuredServer } from './server';

interface Protocol {
  readonly name: string;
  readonly program: Program;
  readonly port: number;
  readonly ask: (operation: BenchOperation, nr: number) => Ask;
  /** The data of the operation in an answer. */
  readonly read: (operation: BenchOperation, body: unknown) => unknown;
}

const isBooked = (body: Buffer): boolean => body.includes('"Residency"') && !body.includes('"errors"');

/** A server that is asked over HTTP. Reading is compared by length with the answer that was looked at whole. */
export const httpServer = async ({
  name,
  program,
  port,
  ask,
  read,
}: Protocol): Promise<{ readonly server: MeasuredServer; readonly running: Running }> => {
  const running = await startServer({ ...program, env: { ...program.env, PORT: String(port) } });
  const lengths = new Map<OperationName, number>();
  const accepts =
    ({ name: operation, most }: BenchOperation) =>
    ({ status, body }: Answer): boolean =>
      status === 200 && (most === undefined ? body.length === lengths.get(operation) : isBooked(body));
  const server: MeasuredServer = {
    name,
    pid: running.pid,
    answer: async (operation, nr) => {
      const { status, body } = await send(port, ask(operation, nr));
      if (status !== 200)
        throw new Error(`${name}, ${operation.name}: ${String(status)} ${body.toString().slice(0, 500)}`);
      lengths.set(operation.name, body.length);
      return read(operation, JSON.parse(body.toString()));
    },
    fire: (operation, { connections, milliseconds, first = 0 }) =>
      volley({
        port,
        connections,
        milliseconds,
        ask: (turn) => {
          const nr = first + turn;
          return operation.most !== undefined && nr >= operation.most ? undefined : ask(operation, nr);
        },
        accepts: accepts(operation),
        finish: operation.most !== undefined,
      }),
    stop: running.stop,
  };
  return { server, running };
};
