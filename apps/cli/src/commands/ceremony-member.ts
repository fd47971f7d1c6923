import { newAccount } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { loadEngine } from '../io/engine';
import { writePrivate } from '../io/files';
import { memberFileOf, readOrganisationFile } from '../io/organisation-file';

export const ceremonyMember: Command = {
  name: 'ceremony member',
  summary: 'makes the keys of one founder, on that person’s own machine',
  usage: '--organisation organisation.json --handle amina --out amina.json',
  options: { organisation: { type: 'string' }, handle: { type: 'string' }, out: { type: 'string' } },
  run: async ({ terminal, options }) => {
    const { organisation } = readOrganisationFile(options.need('organisation'));
    const handle = options.need('handle').trim().toLowerCase();
    const out = options.need('out');
    const { p, stretch } = await loadEngine();
    const { account, bundle, passphrase } = await newAccount(p, stretch, { organisation, handle });
    writePrivate(out, `${JSON.stringify(memberFileOf(organisation, account, bundle), null, 2)}\n`);
    terminal.note('The passphrase, once. Only this person may read it. Nothing here stores it.');
    terminal.say(passphrase);
    terminal.note(`Bring ${out} to the founding.`);
  },
};
