import { COMMANDS } from './commands';
import { processTerminal } from './io/terminal';
import { runCommand } from './run-command';

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), processTerminal());
