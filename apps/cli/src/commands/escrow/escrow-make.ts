import path from 'node:path';
import type { EscrowCard, OpenPrimitives } from '@vrijhaven/crypto/open';
import { createEscrow, writeEscrowCard } from '@vrijhaven/crypto/open';
import { ESCROW_SHARES, ESCROW_THRESHOLD } from '@vrijhaven/crypto/envelope';
import { escrowNumber } from '@vrijhaven/crypto/verify';
import { writeEscrowPaper } from '@vrijhaven/organisation/client';
import type { Command } from '../../command';
import { loadEngine } from '../../io/engine';
import { UsageFault } from '../../io/fault';
import { writePrivate } from '../../io/files';
import { readOrganisationFile } from '../../io/organisation-file';
import { forgetCards } from '../../io/read-cards';

const readGeneration = (text: string | undefined): number => {
  const generation = Number(text ?? '1');
  if (!Number.isInteger(generation) || generation < 1 || generation > 65_535)
    throw new UsageFault('Write --generation as a number: 1 for the first escrow, one more for each new one.');
  return generation;
};

/** One card as it is printed and kept. */
const cardText = (p: OpenPrimitives, card: EscrowCard): string =>
  [
    `ESCROW CARD ${String(card.number)} of ${String(ESCROW_SHARES)}, escrow ${String(card.generation)}`,
    `organisation ${card.organisation}`,
    '',
    ...writeEscrowCard(p, card),
    '',
    `Any ${String(ESCROW_THRESHOLD)} of these cards open what this organisation keeps. Show it to nobody.`,
  ].join('\n');

export const escrowMake: Command = {
  name: 'escrow make',
  summary: 'makes an escrow: five cards and a public part; run it on a machine without a network',
  usage: '--organisation organisation.json --out escrow.txt [--generation 2] [--cards folder]',
  options: {
    organisation: { type: 'string' },
    out: { type: 'string' },
    generation: { type: 'string' },
    cards: { type: 'string' },
  },
  run: async ({ terminal, options }) => {
    const { organisation } = readOrganisationFile(options.need('organisation'));
    const [out, folder] = [options.need('out'), options.get('cards')];
    const generation = readGeneration(options.get('generation'));
    const { p } = await loadEngine();
    const { announced, cards } = await createEscrow(p, { organisation, generation });
    // First, because it fails when there is a file already: cards without their public part open nothing.
    writePrivate(out, `${writeEscrowPaper({ organisation, announced })}\n`);
    const stored =
      folder === undefined ? 'Nothing here stores them.' : `They lie in ${folder}, readable, until you end them.`;
    terminal.note(`Five cards, once, each on a sheet of its own. One for each holder, in different houses. ${stored}`);
    for (const card of cards) {
      const text = cardText(p, card);
      if (folder === undefined) terminal.say(`${text}\n`);
      else writePrivate(path.join(folder, `card-${String(card.number)}.txt`), `${text}\n`);
    }
    forgetCards(cards);
    terminal.note('The number of this escrow. Both coordinators compare it with their desk before they sign:');
    terminal.say(escrowNumber(p, organisation, announced));
    if (folder !== undefined) terminal.note(`Print what lies in ${folder}, then destroy the files and the disk.`);
    terminal.note(
      `Check every card: \`escrow check-card --public ${out}\`. Then bring ${out} to a coordinator’s desk.`,
    );
  },
};
