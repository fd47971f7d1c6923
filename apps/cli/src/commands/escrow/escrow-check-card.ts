import { isCardOf } from '@vrijhaven/crypto/open';
import type { Command } from '../../command';
import { loadEngine } from '../../io/engine';
import { readEscrowFile } from '../../io/escrow-file';
import { Failure } from '../../io/fault';
import { readOrganisationFile } from '../../io/organisation-file';
import { forgetCards, readCards } from '../../io/read-cards';

export const escrowCheckCard: Command = {
  name: 'escrow check-card',
  summary: 'says whether one card is of this escrow; without a network, and without the other cards',
  usage: '--organisation organisation.json --public escrow.txt [--card file]   (else the card is typed)',
  options: {
    organisation: { type: 'string' },
    public: { type: 'string' },
    card: { type: 'string' },
  },
  run: async (context) => {
    const { terminal, options } = context;
    const { organisation } = readOrganisationFile(options.need('organisation'));
    const announced = readEscrowFile(options.need('public'), organisation);
    const { p } = await loadEngine();
    const cards = await readCards(context, p, { organisation, needed: 1 });
    const [card] = cards;
    const isGood = card !== undefined && isCardOf(p, announced, card);
    forgetCards(cards);
    if (!isGood)
      throw new Failure(
        `This is no card of escrow ${String(announced.generation)}: it is of another, or was written down wrongly.`,
      );
    terminal.say(`Card ${String(card.number)} of escrow ${String(card.generation)} is good.`);
  },
};
