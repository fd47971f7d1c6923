import { spawn } from 'node:child_process';
import { inheritedEnvironment, ROOT } from '../config';

export interface Child {
  readonly pid: number;
  /** Everything that it has written to standard output and error so far. */
  output(): Buffer;
  readonly exited: Promise<number | NodeJS.Signals>;
  isRunning(): boolean;
  /** Sends a signal and waits until the process is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

export interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Written to its standard input, which is then closed. */
  readonly input?: string;
  readonly program?: string;
}

const PATIENCE = 15_000;

/** Starts a programme in the checkout and keeps all it says. */
export const spawnChild = (args: readonly string[], options: ChildOptions = {}): Child => {
  const child = spawn(options.program ?? process.execPath, args, {
    cwd: ROOT,
    env: { ...inheritedEnvironment(), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  child.stdin.on('error', () => undefined); // it may end without reading
  child.stdin.end(options.input ?? '');
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1));
  });
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (!isRunning()) return;
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await exited;
    clearTimeout(late);
  };
  return { pid: child.pid ?? 0, output: () => Buffer.concat(pieces), exited, isRunning, end };
};

/** Runs a programme to its end and answers all it said; throws that when it fails. */
export const runChild = async (args: readonly string[], options: ChildOptions = {}): Promise<Buffer> => {
  const child = spawnChild(args, options);
  const code = await child.exited;
  const output = child.output();
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${output.toString()}`);
  return output;
};
