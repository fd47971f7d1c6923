import { ESCROW_REASONS } from '@vrijhaven/crypto/envelope';
import type { EscrowReason } from '@vrijhaven/crypto/envelope';
import { rootOfWords, useEscrow } from '@vrijhaven/organisation/client';
import type { UseOutcome } from '@vrijhaven/organisation/client';
import type { Command, Context } from '../../command';
import { loadEngine } from '../../io/engine';
import { explainJoin, nameKeys } from '../../io/explain-escrow';
import { Failure, UsageFault } from '../../io/fault';
import { readOrganisationFile } from '../../io/organisation-file';
import { forgetCards, readCards } from '../../io/read-cards';
import { signInAt } from '../../io/sign-in';

const readReason = (text: string): EscrowReason => {
  const reason = ESCROW_REASONS.find((each) => each === text);
  if (!reason) throw new UsageFault(`“${text}” is no reason. Reasons: ${ESCROW_REASONS.join(', ')}.`);
  return reason;
};

/** One line about what came back; a Failure when nothing did. */
export const reportUse = (outcome: UseOutcome): string => {
  switch (outcome.kind) {
    case 'recovered': {
      const lost = outcome.missing.length > 0 ? ` Not in the escrow: ${nameKeys(outcome.missing)}.` : '';
      return `${String(outcome.keys)} role keys came back, in ${String(outcome.grants)} grants.${lost}`;
    }
    case 'NoEscrow':
      throw new Failure('The chain announces no escrow.');
    case 'EscrowUnused':
      throw new Failure('The API does not hand out what it keeps, although the chain holds the use.');
    case 'ChainMoved':
      throw new Failure('The chain went on meanwhile; try again.');
    case 'NotSigned':
      throw new Failure('The API refuses: it takes the escrow together with a coordinator, or with the root key.');
    case 'KeysInDoubt':
      throw new Failure(`The keys of ${outcome.member} are in doubt here; nothing is granted to them.`);
    case 'InvalidInput':
      throw new Failure(`The API refuses: ${outcome.fields.join(', ')}.`);
    default:
      throw new Failure(explainJoin(outcome));
  }
};

const readRoot = async (
  { terminal }: Context,
  engine: Awaited<ReturnType<typeof loadEngine>>,
  organisation: string,
) => {
  const root = await rootOfWords(engine.p, organisation, await terminal.ask('Root words:', { secret: true }));
  if (!root) throw new Failure('Those are not the root words of this organisation.');
  return root;
};

export const escrowUse: Command = {
  name: 'escrow use',
  summary: 'brings role keys back with three cards, and writes into the chain that it was done',
  usage: '--organisation organisation.json --url https://… --as amina --reason keysLost [--beside root] [--card file]…',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    as: { type: 'string' },
    reason: { type: 'string' },
    beside: { type: 'string' },
    card: { type: 'string', multiple: true },
  },
  run: async (context) => {
    const { terminal, options } = context;
    const pin = readOrganisationFile(options.need('organisation'));
    const [url, handle, reason] = [options.need('url'), options.need('as'), readReason(options.need('reason'))];
    const beside = options.get('beside');
    if (beside !== undefined && beside !== 'root') throw new UsageFault('Write --beside root, or leave it away.');
    const engine = await loadEngine();
    const session = await signInAt(terminal, engine, { url, pin, handle });
    try {
      const { escrow, organisation } = session.inside.directory();
      if (!escrow) throw new Failure('The chain announces no escrow.');
      const root = beside === undefined ? undefined : await readRoot(context, engine, organisation);
      const cards = await readCards(context, engine.p, { organisation, needed: escrow.threshold });
      const outcome = await useEscrow(session, { cards, reason, ...(root && { root }) });
      forgetCards(cards);
      root?.wipe();
      terminal.say(reportUse(outcome));
      terminal.note('Everybody sees this use in the chain. Make a new escrow: this one has been on a machine.');
    } finally {
      await session.close();
    }
  },
};
