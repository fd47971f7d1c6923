import { DELIVERY_USAGE, deliveryOf, listOf, numberOf, readArguments, type Delivery } from './command-line';
import { LEAST_APPLICATIONS } from './data/size';

export interface Options extends Delivery {
  readonly scale: number;
  readonly rounds: number;
  /** Seconds of one measurement, and of warming up each server before its first one under an operation. */
  readonly seconds: number;
  readonly warmUp: number;
  readonly connections: readonly number[];
  /** Names of servers and operations; undefined: all. */
  readonly servers: readonly string[] | undefined;
  readonly operations: readonly string[] | undefined;
  readonly profile: boolean;
}

const GRAMMAR = {
  flags: ['profile'],
  values: ['scale', 'rounds', 'seconds', 'warm-up', 'connections', 'servers', 'operations'],
  usage:
    'npm run bench api -- [--scale N] [--rounds N] [--seconds S] [--warm-up S] [--connections 1,16,64] ' +
    `[--servers ours,rest,…] [--operations board,…] [--profile] ${DELIVERY_USAGE}`,
};

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readOptions = (args: readonly string[]): Options => {
  const options = readArguments(args, GRAMMAR);
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
    profile: options['profile'] === true,
    ...deliveryOf(options),
  };
};
