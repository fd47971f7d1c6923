import { mkdirSync } from 'node:fs';
import { systemClock } from '@vrijhaven/domain';
import type { Command } from '../command';
import { readDemo, writeDemo } from '../demo/demo-file';
import { seed } from '../demo/seed';
import { originOf } from '../io/connect';
import { loadEngine } from '../io/engine';
import { Failure, UsageFault } from '../io/fault';

export const demoSeed: Command = {
  name: 'demo seed',
  summary: 'founds a demonstration with invented people; into an empty, non-production API only',
  usage: '--url http://127.0.0.1:3000   (bootstrap token in VRIJHAVEN_BOOTSTRAP_TOKEN)',
  options: { url: { type: 'string' } },
  run: async ({ config, terminal, options }) => {
    if (config.isProduction) throw new Failure('A demonstration has no place in production.');
    if (readDemo(config.home)) throw new Failure(`There is a demonstration in ${config.home} already.`);
    const token = config.bootstrapToken;
    if (token === undefined) throw new UsageFault('Set VRIJHAVEN_BOOTSTRAP_TOKEN to the one of the API.');
    mkdirSync(config.home, { recursive: true });
    const request = { url: originOf(options.need('url')), token, engine: await loadEngine(), now: systemClock.now() };
    const demo = await seed({
      ...request,
      note: (line) => {
        terminal.note(line);
      },
    });
    writeDemo(config.home, demo);
    terminal.say(`A demonstration with ${String(demo.receipts.length)} invented applications is ready.`);
  },
};
