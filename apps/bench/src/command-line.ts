/** What stands on a command line: values by name, flags as true. */
export type Given = Readonly<Record<string, string | true>>;

interface Grammar {
  readonly flags: readonly string[];
  readonly values: readonly string[];
  readonly usage: string;
}

/** What every bench can be told besides what is its own. */
export interface Delivery {
  /** Where everything that was measured is written as JSON. */
  readonly json: string | undefined;
  /** Where the report is written; undefined: nowhere, it is printed. */
  readonly report: string | undefined;
  /** A file that `--json` wrote: the report is made from it, and nothing is measured. */
  readonly from: string | undefined;
  /** Whether it is stored in the project, and the page of all benches made again. */
  readonly keep: boolean;
}

export const DELIVERY_FLAGS = ['keep'];
export const DELIVERY_VALUES = ['json', 'report', 'from'];
export const DELIVERY_USAGE = '[--json FILE] [--report FILE] [--from FILE] [--keep]';

/** Reads `--name value` and `--flag`. Throws one line that says what to write instead. */
export const readArguments = (args: readonly string[], { flags, values, usage }: Grammar): Given => {
  const found: Record<string, string | true> = {};
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at]?.replace(/^--/, '') ?? '';
    const value = args[at + 1];
    if ([...flags, ...DELIVERY_FLAGS].includes(name)) found[name] = true;
    else if ([...values, ...DELIVERY_VALUES].includes(name) && value !== undefined) {
      found[name] = value;
      at += 1;
    } else throw new Error(`unknown or without a value: ${args[at] ?? ''}\n${usage}`);
  }
  return found;
};

export const textOf = (options: Given, name: string): string | undefined => {
  const value = options[name];
  return value === true ? undefined : value;
};

export const numberOf = (
  options: Given,
  name: string,
  otherwise: number,
  [least, most]: readonly [number, number],
): number => {
  const value = Number(textOf(options, name) ?? otherwise);
  if (!(value >= least && value <= most)) throw new Error(`--${name} must be from ${String(least)} to ${String(most)}`);
  return value;
};

export const listOf = (options: Given, name: string): readonly string[] | undefined =>
  textOf(options, name)
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

export const deliveryOf = (options: Given): Delivery => ({
  json: textOf(options, 'json'),
  report: textOf(options, 'report'),
  from: textOf(options, 'from'),
  keep: options['keep'] === true,
});
