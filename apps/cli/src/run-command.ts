import { TransportFault } from '@vrijhaven/client';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Command } from './command';
import { readConfig } from './config';
import type { Config } from './config';
import { EXIT, Failure, UsageFault } from './io/fault';
import { readOptions } from './io/options';
import type { Terminal } from './io/terminal';

const PROGRAMME = 'vrijhaven';

const help = (commands: readonly Command[]): string =>
  [
    `${PROGRAMME}: key ceremonies and operations, from the client’s side of the API.`,
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(24)} ${summary}`),
    '',
    `\`${PROGRAMME} <command> --help\` shows the options. Secrets are asked for or read line by line from standard`,
    'input; they are never arguments.',
  ].join('\n');

const usageOf = ({ name, summary, usage }: Command): string => `${name}: ${summary}\n\n  ${PROGRAMME} ${name} ${usage}`;

const findCommand = (commands: readonly Command[], args: readonly string[]): Command | undefined =>
  [...commands]
    .sort((left, right) => right.name.length - left.name.length)
    .find(({ name }) => name.split(' ').every((word, at) => args[at] === word));

/** One line for what went wrong, and the exit code. Faults that nobody foresaw keep their stack. */
const explain = (error: unknown): { readonly line: string; readonly code: number } => {
  if (error instanceof UsageFault) return { line: error.message, code: EXIT.usage };
  if (error instanceof Failure) return { line: error.message, code: EXIT.failed };
  if (error instanceof TransportFault) {
    const where = error.correlation === undefined ? '' : ` (reference ${error.correlation})`;
    return { line: `The API did not answer as it should: ${error.code}${where}.`, code: EXIT.failed };
  }
  if (error instanceof CryptoFault)
    return { line: `Stop: the API shows something false (${error.code}: ${error.message}).`, code: EXIT.failed };
  return { line: error instanceof Error ? (error.stack ?? error.message) : String(error), code: EXIT.failed };
};

/** Finds and runs a command; gives the exit code. */
export const runCommand = async (
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
  config: Config = readConfig(),
): Promise<number> => {
  const command = findCommand(commands, args);
  if (!command) {
    const isHelp = args.length === 0 || args[0] === 'help' || args[0] === '--help';
    if (isHelp) terminal.say(help(commands));
    else terminal.note(`There is no command “${args.join(' ')}”. \`${PROGRAMME} help\` lists them.`);
    return isHelp ? EXIT.done : EXIT.usage;
  }
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help')) {
    terminal.say(usageOf(command));
    return EXIT.done;
  }
  try {
    await command.run({ config, terminal, options: readOptions(rest, command.options) });
    return EXIT.done;
  } catch (error) {
    const { line, code } = explain(error);
    terminal.note(line);
    return code;
  } finally {
    terminal.close();
  }
};
