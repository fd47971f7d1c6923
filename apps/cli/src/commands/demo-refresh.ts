import { createCheckpoints } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { readDemo } from '../demo/demo-file';
import { closeDesk, openDesk } from '../demo/desks';
import { originOf } from '../io/connect';
import { loadEngine } from '../io/engine';
import { Failure } from '../io/fault';
import { renewCheckpoint } from './checkpoint-renew';

export const demoRefresh: Command = {
  name: 'demo refresh',
  summary: 'renews the demonstration’s checkpoint when it is older than three days',
  usage: '--url http://127.0.0.1:3000',
  options: { url: { type: 'string' } },
  run: async ({ config, terminal, options }) => {
    const demo = readDemo(config.home);
    if (!demo) throw new Failure(`There is no demonstration in ${config.home}.`);
    const url = originOf(options.need('url'));
    const [first, second] = demo.staff;
    if (!first || !second) throw new Failure('The demonstration file lacks its coordinators.');
    const engine = await loadEngine();
    const coordinator = await openDesk(engine, url, demo.pin, first);
    const { standing, issued } = await createCheckpoints(coordinator.session).state();
    const age = Date.now() - Date.parse(issued);
    if (standing === 'fresh' && age < 3 * 24 * 60 * 60 * 1000) {
      terminal.say('The checkpoint is fresh.');
    } else {
      const colleague = await openDesk(engine, url, demo.pin, second);
      terminal.say(`Renewed until ${await renewCheckpoint(coordinator.session, colleague.session)}.`);
      await closeDesk(colleague);
    }
    await closeDesk(coordinator);
  },
};
