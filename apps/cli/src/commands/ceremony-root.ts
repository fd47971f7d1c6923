import { newId } from '@vrijhaven/crypto/seal';
import { toText } from '@vrijhaven/crypto/envelope';
import { newRootWords } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { loadEngine } from '../io/engine';
import { writePrivate } from '../io/files';
import type { OrganisationFile } from '../io/organisation-file';

export const ceremonyRoot: Command = {
  name: 'ceremony root',
  summary: 'makes an organisation’s root key; run it on a machine without a network',
  usage: '--out organisation.json',
  options: { out: { type: 'string' } },
  run: async ({ terminal, options }) => {
    const out = options.need('out');
    const { p } = await loadEngine();
    const organisation = newId(p);
    const { words, root } = await newRootWords(p, organisation);
    const file: OrganisationFile = { kind: 'vrijhaven-organisation', organisation, rootKey: toText(root.publicKey) };
    writePrivate(out, `${JSON.stringify(file, null, 2)}\n`);
    root.wipe();
    terminal.note(
      'The root key’s words, once. Write them on paper, twice; keep the papers apart. Nothing here stores them.',
    );
    terminal.say(words.join(' '));
    terminal.note(`${out} holds the public half: organisation ${organisation}. Publish its root key:`);
    terminal.say(file.rootKey);
  },
};
