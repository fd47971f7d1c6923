import 'reflect-metadata';
import cluster from 'node:cluster';
import { readConfig } from './config';
import { migrateDatabase } from './migrate';
import { serveWith } from './processes';
import { printSchema } from './schema';
import { serve } from './serve';

const serveAll = async (): Promise<void> => {
  const config = readConfig();
  await (config.processes > 1 && cluster.isPrimary ? serveWith(config.processes) : serve(config));
};

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  serve: serveAll,
  migrate: () => migrateDatabase(readConfig()),
  schema: printSchema,
};

const name = process.argv[2] ?? 'serve';
const command = COMMANDS[name];
try {
  if (!command) throw new Error(`unknown command ${name}: use ${Object.keys(COMMANDS).join(', ')}`);
  await command();
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
