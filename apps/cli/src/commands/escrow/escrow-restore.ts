import { toText } from '@vrijhaven/crypto/envelope';
import type { EscrowKeys } from '@vrijhaven/crypto/open';
import { joinEscrow } from '@vrijhaven/crypto/open';
import type { Signer } from '@vrijhaven/crypto/seal';
import { loadChain, recoverFromEscrow, restoreCoordinator, rootOfWords } from '@vrijhaven/organisation/client';
import type { DeskEngine } from '@vrijhaven/organisation/client';
import type { Command } from '../../command';
import { asStranger } from '../../io/as-stranger';
import { connect } from '../../io/connect';
import { loadEngine } from '../../io/engine';
import { explainJoin } from '../../io/explain-escrow';
import { Failure, UsageFault } from '../../io/fault';
import type { MemberFile, OrganisationFile } from '../../io/organisation-file';
import { bundleOf, readMemberFile, readOrganisationFile } from '../../io/organisation-file';
import { forgetCards, readCards } from '../../io/read-cards';
import { signInAt } from '../../io/sign-in';
import { reportUse } from './escrow-use';

interface Ground {
  readonly engine: DeskEngine;
  readonly url: string;
  readonly pin: OrganisationFile;
  readonly keys: EscrowKeys;
  readonly root: Signer;
}

const restore = async ({ engine: { p }, url, pin, keys, root }: Ground, file: MemberFile): Promise<void> => {
  const transport = await asStranger(connect(url), p, pin);
  const chain = await loadChain({ transport, p, pin });
  const { account } = file;
  const outcome = await restoreCoordinator({ transport, p, chain, keys, root, bundle: bundleOf(file), account });
  switch (outcome.kind) {
    case 'restored':
      return;
    case 'ChainMoved':
      throw new Failure('The chain went on meanwhile; try again.');
    case 'NotSigned':
      throw new Failure('The API refuses: a signature does not verify, or this person is in the chain already.');
    case 'InvalidInput':
      throw new Failure(`The API refuses: ${outcome.fields.join(', ')}.`);
  }
};

const readMembers = (files: readonly string[], { organisation }: OrganisationFile): [MemberFile, ...MemberFile[]] => {
  const [first, ...rest] = files.map(readMemberFile);
  if (!first) throw new UsageFault('Missing --member.');
  if ([first, ...rest].some((file) => file.organisation !== organisation))
    throw new UsageFault('A --member belongs to another organisation.');
  return [first, ...rest];
};

export const escrowRestore: Command = {
  name: 'escrow restore',
  summary: 'when every coordinator is lost: root words and three cards make new ones and bring the keys back',
  usage: '--organisation organisation.json --url https://… --member dora.json [--member efe.json] [--card file]…',
  options: {
    organisation: { type: 'string' },
    url: { type: 'string' },
    member: { type: 'string', multiple: true },
    card: { type: 'string', multiple: true },
  },
  run: async (context) => {
    const { terminal, options } = context;
    const pin = readOrganisationFile(options.need('organisation'));
    const url = options.need('url');
    const members = readMembers(options.all('member'), pin);
    const engine = await loadEngine();
    const { directory } = await loadChain({
      transport: await asStranger(connect(url), engine.p, pin),
      p: engine.p,
      pin,
    });
    const { escrow, organisation } = directory;
    if (!escrow) throw new Failure('The chain announces no escrow: without one nothing comes back.');
    const root = await rootOfWords(engine.p, organisation, await terminal.ask('Root words:', { secret: true }));
    if (!root || toText(root.publicKey) !== pin.rootKey)
      throw new Failure('Those are not the root words of this organisation.');
    const cards = await readCards(context, engine.p, { organisation, needed: escrow.threshold });
    const joined = await joinEscrow(engine.p, { organisation, announced: escrow, cards });
    forgetCards(cards);
    if (joined.kind !== 'joined') throw new Failure(explainJoin(joined));
    const ground = { engine, url, pin, keys: joined.keys, root };
    try {
      for (const member of members) await restore(ground, member);
      const [{ account }] = members;
      const session = await signInAt(terminal, engine, { url, pin, handle: account.handle });
      try {
        terminal.say(`${members.map((each) => each.account.handle).join(' and ')} are coordinators now.`);
        terminal.say(reportUse(await recoverFromEscrow(session, joined.keys)));
      } finally {
        await session.close();
      }
      terminal.note(
        'Next, while the root words are at hand: `ceremony certificate` for each, then `checkpoint renew`.',
      );
      terminal.note(
        'Then two coordinators remove whoever is lost and set a new escrow: this one has been on a machine.',
      );
    } finally {
      joined.keys.wipe();
      root.wipe();
    }
  },
};
