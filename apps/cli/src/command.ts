import type { Config } from './config';
import type { Options, OptionTable } from './io/options';
import type { Terminal } from './io/terminal';

export interface Context {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly options: Options;
}

/** One command of the programme. */
export interface Command {
  /** The words that call it, such as `ceremony root`. */
  readonly name: string;
  readonly summary: string;
  /** The options, as help shows them. */
  readonly usage: string;
  readonly options: OptionTable;
  run(context: Context): Promise<void>;
}
