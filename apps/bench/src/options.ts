import { LEAST_APPLICATIONS } from './data/size';

export interface Options {
  readonly scale: number;
  readonly rounds: number;
  /** Seconds of one measurement, and of warming up each server before its first one under an operation. */
  readonly seconds: number;
  readonly warmUp: number;
  readonly connections: readonly number[];
  /** Names of servers and operations; undefined: all. */
  readonly servers: readonly string[] | undefined;
  readonly operations: readonly string[] | undefined;
  /** Where everything that was measured is written as JSON. */
  readonly json: string | undefined;
  /** Where the report is written; undefined: nowhere, it is printed. */
  readonly report: string | undefined;
  readonly profile: boolean;
  /** A file that `--json` wrote: the report is made from it, and nothing is measured. */
  readonly from: string | undefined;
}

export const USAGE =
  'npm run bench api -- [--scale N] [--rounds N] [--seconds S] [--warm-up S] [--connections 1,16,64] ' +
  '[--servers ours,rest,…] [--operations board,…] [--json FILE] [--report FILE] [--profile] [--from FILE]';

type Given = Readonly<Record<string, string | true>>;

const FLAGS = ['profile'];
const VALUES = [
  'scale',
  'rounds',
  'seconds',
  'warm-up',
  'connections',
  'servers',
  'operations',
  'json',
  'report',
  'from',
];

const given = (args: readonly string[]): Given => {
  const found: Record<string, string | true> = {};
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at]?.replace(/^--/, '') ?? '';
    const value = args[at + 1];
    if (FLAGS.includes(name)) found[name] = true;
    else if (VALUES.includes(name) && value !== undefined) {
      found[name] = value;
      at += 1;
    } else throw new Error(`unknown or without a value: ${args[at] ?? ''}\n${USAGE}`);
  }
  return found;
};

const textOf = (options: Given, name: string): string | undefined => {
  const value = options[name];
  return value === true ? undefined : value;
};

const numberOf = (
  options: Given,
  name: string,
  otherwise: number,
  [least, most]: readonly [number, number],
): number => {
  const value = Number(textOf(options, name) ?? otherwise);
  if (!(value >= least && value <= most)) throw new Error(`--${name} must be from ${String(least)} to ${String(most)}`);
  return value;
};

const listOf = (options: Given, name: string): readonly string[] | undefined =>
  textOf(options, name)
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readOptions = (args: readonly string[]): Options => {
  const options = given(args);
  const connections = (listOf(options, 'connections') ?? ['1', '16', '64']).map(Number);
  if (connections.length === 0 || connections.some((many) => !Number.isInteger(many) || many < 1 || many > 64))
    throw new Error('--connections must be numbers from 1 to 64');
  return {
    scale: Math.round(numberOf(options, 'scale', 20_000, [LEAST_APPLICATIONS, 1_000_000])),
    rounds: Math.round(numberOf(options, 'rounds', 5, [1, 1_000])),
    seconds: numberOf(options, 'seconds', 3, [0.1, 600]),
    warmUp: numberOf(options, 'warm-up', 4, [0, 600]),
    connections,
    servers: listOf(options, 'servers'),
    operations: listOf(options, 'operations'),
    json: textOf(options, 'json'),
    report: textOf(options, 'report'),
    profile: options['profile'] === true,
    from: textOf(options, 'from'),
  };
};
