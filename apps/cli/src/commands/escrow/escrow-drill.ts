import { drillEscrow } from '@vrijhaven/organisation/client';
import type { DrillOutcome } from '@vrijhaven/organisation/client';
import type { Command } from '../../command';
import { loadEngine } from '../../io/engine';
import { explainJoin, nameKeys } from '../../io/explain-escrow';
import { Failure } from '../../io/fault';
import { readOrganisationFile } from '../../io/organisation-file';
import { forgetCards, readCards } from '../../io/read-cards';
import { signInAt } from '../../io/sign-in';

/** What a drill showed, as counts; a Failure when the escrow would not bring everything back. */
const report = (outcome: DrillOutcome): string => {
  switch (outcome.kind) {
    case 'drilled':
      if (outcome.missing.length > 0)
        throw new Failure(
          `The cards are good, and the escrow is not whole: it would not bring back ${nameKeys(outcome.missing)}.`,
        );
      return `${String(outcome.opened)} of ${String(outcome.opened)} role keys would come back. Nothing was kept.`;
    case 'NoEscrow':
      throw new Failure('The chain announces no escrow.');
    case 'NotSigned':
      throw new Failure('The API does not take the signature of these cards.');
    default:
      throw new Failure(explainJoin(outcome));
  }
};

export const escrowDrill: Command = {
  name: 'escrow drill',
  summary: 'proves that three cards would bring every role key back, and brings none back',
  usage: '--organisation organisation.json --url https://… --as amina [--card file]…   (else cards are typed)',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    card: { type: 'string', multiple: true },
  },
  run: async (context) => {
    const { terminal, options } = context;
    const pin = readOrganisationFile(options.need('organisation'));
    const [url, handle] = [options.need('url'), options.need('as')];
    const engine = await loadEngine();
    const session = await signInAt(terminal, engine, { url, pin, handle });
    try {
      const { escrow, organisation } = session.inside.directory();
      if (!escrow) throw new Failure('The chain announces no escrow.');
      const cards = await readCards(context, engine.p, { organisation, needed: escrow.threshold });
      const outcome = await drillEscrow(session, cards);
      forgetCards(cards);
      terminal.say(report(outcome));
      terminal.note('Write the day and who was there on the drill sheet. It is kept on paper, not here.');
    } finally {
      await session.close();
    }
  },
};
