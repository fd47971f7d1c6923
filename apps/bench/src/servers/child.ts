import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { inheritedEnvironment, ROOT } from '../config';
import { productionOptions } from './production-options';

export interface Program {
  /** Below the checkout. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** For node itself. */
  readonly nodeOptions?: readonly string[];
}

export interface Running {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Tells it something and waits for its next word. */
  tell(message: object): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE = 60_000;

/** A port of this machine that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });

/** Starts a programme of its own and waits until it says that it listens; throws what it said when it does not. */
export const start = async ({ file, args = [], env, nodeOptions = [] }: Program): Promise<Running> => {
  const child = fork(path.join(ROOT, file), [...args], {
    cwd: ROOT,
    env: { ...inheritedEnvironment(), ...env },
    execArgv: [...nodeOptions],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Error(`${file} did not start:\n${Buffer.concat(said).toString()}`));
    const late = setTimeout(fail, PATIENCE);
    child.on('message', (message) => {
      if (message !== 'listening') return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', fail);
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await exited;
    clearTimeout(late);
  };
  const tell = (message: object): Promise<void> =>
    new Promise((resolve, reject) => {
      child.once('message', () => resolve());
      child.send(message, (fault) => fault && reject(fault));
    });
  return { pid: child.pid ?? 0, child, tell, stop };
};

/** The same for what answers requests. */
export const startServer = (program: Program): Promise<Running> =>
  start({ ...program, nodeOptions: [...productionOptions(), ...(program.nodeOptions ?? [])] });
