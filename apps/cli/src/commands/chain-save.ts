import { toHex } from '@vrijhaven/crypto/envelope';
import type { Command } from '../command';
import { chainFileOf } from '../io/chain-file';
import { loadEngine } from '../io/engine';
import { writePrivate } from '../io/files';
import { readOrganisationFile } from '../io/organisation-file';
import { signInAt } from '../io/sign-in';

export const chainSave: Command = {
  name: 'chain save',
  summary: 'writes the signed chain of members to a file, for a machine without a network',
  usage: '--organisation organisation.json --url https://… --as amina --out chain.json',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ terminal, options }) => {
    const pin = readOrganisationFile(options.need('organisation'));
    const [url, handle, out] = [options.need('url'), options.need('as'), options.need('out')];
    const session = await signInAt(terminal, await loadEngine(), { url, pin, handle });
    try {
      const { links, directory } = session.inside.chain();
      writePrivate(out, `${JSON.stringify(chainFileOf(pin.organisation, links), null, 2)}\n`);
      terminal.say(`${out} holds ${String(directory.sequence)} links, head ${toHex(directory.head)}.`);
      terminal.note('Nothing in it is secret. Compare the head with what your colleagues see before relying on it.');
    } finally {
      await session.close();
    }
  },
};
