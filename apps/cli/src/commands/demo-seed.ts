import { mkdirSync } from 'node:fs';
import { Organisation } from '@vrijhaven/contracts';
import { systemClock } from '@vrijhaven/domain';
import type { Command } from '../command';
import { noteBegun, readBegun, readDemo, writeDemo } from '../demo/demo-file';
import { seed } from '../demo/seed';
import { connect, originOf } from '../io/connect';
import { loadEngine } from '../io/engine';
import { Failure, UsageFault } from '../io/fault';

const INTERRUPTED =
  'The database holds a demonstration whose making was interrupted, and its keys are lost. Empty it and start again.';

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
    const url = originOf(options.need('url'));
    const { organisation } = await connect(url).run(Organisation, {});
    if (organisation) {
      if (organisation.id === readBegun(config.home)) throw new Failure(INTERRUPTED);
      terminal.say('The database holds an organisation already, so no demonstration is made in it.');
      return;
    }
    const request = { url, token, engine: await loadEngine(), now: systemClock.now() };
    const demo = await seed({
      ...request,
      note: (line) => {
        terminal.note(line);
      },
      begin: (id) => {
        noteBegun(config.home, id);
      },
    });
    writeDemo(config.home, demo);
    terminal.say(`A demonstration with ${String(demo.receipts.length)} invented applications is ready.`);
  },
};
