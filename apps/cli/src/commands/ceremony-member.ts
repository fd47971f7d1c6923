import { keepSecrets, newAccount } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { keepSecret } from '../io/keep-secret';
import { loadEngine } from '../io/engine';
import { writePrivate } from '../io/files';
import { memberFileOf, readOrganisationFile } from '../io/organisation-file';

export const ceremonyMember: Command = {
  name: 'ceremony member',
  summary: 'makes the keys of one founder, on that person’s own machine',
  usage: '--organisation organisation.json --handle amina --out amina.json',
  options: { organisation: { type: 'string' }, handle: { type: 'string' }, out: { type: 'string' } },
  run: async (context) => {
    const { options } = context;
    const { organisation } = readOrganisationFile(options.need('organisation'));
    const handle = options.need('handle').trim().toLowerCase();
    const out = options.need('out');
    const { p, stretch } = await loadEngine();
    const { account, bundle, passphrase, recoveryWords } = await newAccount(p, stretch, { organisation, handle });
    const kept = keepSecrets(() => ({
      passphrase: passphrase.split(' '),
      recoveryWords,
    }));
    await keepSecret(
      context,
      {
        shown: passphrase,
        note: 'The passphrase, once. Only this person may read it. Nothing here stores it.',
        question: 'The six words again:',
      },
      (typed) => kept.matchesPassphrase(typed),
    );
    await keepSecret(
      context,
      {
        shown: recoveryWords.join(' '),
        note: 'The recovery words, once: the second way in, for paper that is kept apart from every device.',
        question: 'The twelve words again, from the paper:',
      },
      (typed) => kept.wrongRecoveryWords(typed.trim().split(/\s+/u)).length === 0,
    );
    writePrivate(out, `${JSON.stringify(memberFileOf(organisation, account, bundle), null, 2)}\n`);
    context.terminal.note(`Bring ${out} to the founding.`);
  },
};
