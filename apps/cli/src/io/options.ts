import { parseArgs } from 'node:util';
import { UsageFault } from './fault';

export type OptionTable = Readonly<Record<string, { readonly type: 'string'; readonly multiple?: boolean }>>;

/** What was given on the command line, each option looked up by name. */
export interface Options {
  /** The value, or a usage fault that names the option. */
  need(name: string): string;
  get(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** Reads `--name value`; anything else is a usage fault in one line. */
export const readOptions = (args: readonly string[], table: OptionTable): Options => {
  let values: Readonly<Record<string, unknown>>;
  try {
    ({ values } = parseArgs({ args: [...args], options: table as never, allowPositionals: false }));
  } catch (error) {
    throw new UsageFault(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'Options not understood.');
  }
  const all = (name: string): string[] =>
    [values[name]].flat().filter((value): value is string => typeof value === 'string');
  return {
    all,
    get: (name) => all(name)[0],
    need: (name) => {
      const [value] = all(name);
      if (value === undefined) throw new UsageFault(`Missing --${name}.`);
      return value;
    },
  };
};
