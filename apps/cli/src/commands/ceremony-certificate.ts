import { toHex, toText } from '@vrijhaven/crypto/envelope';
import { signCertificate } from '@vrijhaven/crypto/seal';
import { requireMember } from '@vrijhaven/crypto/verify';
import { coordinatorsOf, rootOfWords, writeCertificatePaper } from '@vrijhaven/organisation/client';
import type { Command } from '../command';
import { readChainFile } from '../io/chain-file';
import { loadEngine } from '../io/engine';
import { Failure, UsageFault } from '../io/fault';
import { writePrivate } from '../io/files';
import { readOrganisationFile } from '../io/organisation-file';

const DAY = 24 * 60 * 60;
const USUAL_DAYS = 365;
// A certificate outlives its holder's removal until its own end, so it is never made for years.
const MOST_DAYS = 400;

const readDays = (text: string | undefined): number => {
  const days = text === undefined ? USUAL_DAYS : Number(text);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new UsageFault(`--days is a whole number from 1 to ${String(MOST_DAYS)}.`);
  return days;
};

export const ceremonyCertificate: Command = {
  name: 'ceremony certificate',
  summary: 'lets a coordinator sign checkpoints: the root words say so, on a machine without a network',
  usage: '--organisation organisation.json --chain chain.json --member <id> --out certificate.txt [--days 365]',
  options: {
    organisation: { type: 'string' },
    chain: { type: 'string' },
    member: { type: 'string' },
    out: { type: 'string' },
    days: { type: 'string' },
  },
  run: async ({ terminal, options }) => {
    const { organisation, rootKey } = readOrganisationFile(options.need('organisation'));
    const [chain, member, out] = [options.need('chain'), options.need('member').trim(), options.need('out')];
    const days = readDays(options.get('days'));
    const { p } = await loadEngine();
    const directory = readChainFile(p, chain, { organisation, rootKey });
    const coordinators = coordinatorsOf(directory);
    if (!coordinators.includes(member))
      throw new Failure(`${member} is no coordinator in this chain. Coordinators: ${coordinators.join(', ')}.`);
    const { signKey } = requireMember(directory, member);
    terminal.note(`The chain's head is ${toHex(directory.head)}, link ${String(directory.sequence)}.`);
    terminal.note(`${member} signs with ${toText(signKey)}. Compare both with that person before you go on.`);
    const root = await rootOfWords(p, organisation, await terminal.ask('Root words:', { secret: true }));
    if (!root || toText(root.publicKey) !== rootKey)
      throw new Failure('Those are not the root words of this organisation.');
    const notAfter = Math.floor(Date.now() / 1000) + days * DAY;
    const paper = writeCertificatePaper(signCertificate(root, { organisation, member, signKey, notAfter }));
    root.wipe();
    writePrivate(out, `${paper}\n`);
    terminal.say(paper);
    terminal.note(`Good until ${new Date(notAfter * 1000).toISOString().slice(0, 10)}. Nothing in it is secret.`);
    terminal.note('Next: `certificate publish`, or paste it at the desk under Keys and trust.');
  },
};
