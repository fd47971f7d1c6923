import type { EscrowAddress } from '@vrijhaven/crypto/envelope';
import { escrowDrillMessage, escrowRecipient, memberRecipient, parseGrant } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { escrowNumber, verifyRoleGrant, verifyRoleGrantTrace } from '@vrijhaven/crypto/verify';
import { parseEscrowCard, writeEscrowCard } from '../escrow/card';
import { createEscrowSeed, escrowKeysOf } from '../escrow/escrow-keys';
import type { EscrowCard } from '../escrow/shares';
import { createEscrow, isCardOf, joinEscrow } from '../escrow/shares';
import type { OpenPrimitives } from '../open-primitives';
import { grantRole, openRoleGrant } from '../role/role-grant';
import { createRoleKey } from '../role/role-key';
import { reveal, SecretKey } from '../secret-key';
import { createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue } from './check';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const scene = async (p: OpenPrimitives, generation = 1) => {
  const organisation = newId(p);
  const address: EscrowAddress = { organisation, generation };
  return { organisation, address, ...(await createEscrow(p, address)) };
};

/** Every choice of `count` of these. */
const choose = <T>(items: readonly T[], count: number): T[][] =>
  count === 0
    ? [[]]
    : items.flatMap((item, at) => choose(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));

const nextLetter = (letter: string): string => LETTERS.charAt((LETTERS.indexOf(letter) + 1) % LETTERS.length);

export const escrowSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('escrow (step 24)', () => {
    it('opens a role grant with any three of five cards, on the other engine too', async () => {
      const { organisation, announced, cards } = await scene(p);
      const granter = createStaff(p, organisation);
      const role = createRoleKey(p, { organisation, team: 'office', compartment: 'care', generation: 2 });
      const recipient = escrowRecipient(announced);
      const [chainHead, id] = [p.randomBytes(32), granter.bundle.memberId];
      const grant = grantRole(p, { role, recipient, chainHead, granter: id, signer: granter.signing });
      const address = { ...role.address, rolePublicKey: role.kem.publicKey, recipient, chainHead, granter: id };
      for (const three of choose(cards, 3)) {
        const joined = await joinEscrow(other, { organisation, announced, cards: three });
        if (joined.kind !== 'joined') throw new Error(joined.kind);
        const opened = openRoleGrant(other, {
          address,
          grant,
          granterKey: granter.bundle.signKey,
          kem: joined.keys.kem,
        });
        equal(reveal(opened.seed), reveal(role.seed));
      }
    });

    it('takes the grant of an escrow for no member’s, and of a generation for no other', async () => {
      const { organisation, announced } = await scene(p);
      const granter = createStaff(p, organisation);
      const role = createRoleKey(p, { organisation, team: 'office', compartment: 'care', generation: 1 });
      const recipient = escrowRecipient(announced);
      const [chainHead, id] = [p.randomBytes(32), granter.bundle.memberId];
      const grant = grantRole(p, { role, recipient, chainHead, granter: id, signer: granter.signing });
      const address = { ...role.address, rolePublicKey: role.kem.publicKey, recipient, chainHead, granter: id };
      const isSigned = (to: typeof recipient) =>
        verifyRoleGrant(p, { address: { ...address, recipient: to }, grant, granterKey: granter.bundle.signKey });
      equal(isSigned(recipient), true);
      equal(isSigned({ ...recipient, generation: 2 }), false);
      equal(isSigned({ ...recipient, generation: 0, name: memberRecipient(id) }), false);
      equal(isSigned({ ...recipient, publicKey: granter.kem.publicKey }), false);
      const trace = {
        address,
        partHash: p.hash32(parseGrant(grant).signed),
        signature: parseGrant(grant).signature,
        granterKey: granter.bundle.signKey,
      };
      equal(verifyRoleGrantTrace(other, trace), true);
      equal(verifyRoleGrantTrace(p, { ...trace, partHash: flip(trace.partHash, 3) }), false);
      equal(verifyRoleGrantTrace(p, { ...trace, address: { ...address, generation: 2 } }), false);
    });

    it('gives each organisation and generation keys of its own, even from one seed', () => {
      const organisation = newId(p);
      const bytes = p.randomBytes(32);
      const keys = [
        { organisation, generation: 1 },
        { organisation, generation: 2 },
        { organisation: newId(p), generation: 1 },
      ].map((address) => escrowKeysOf(p, new SecretKey('escrow-seed', bytes.slice()), address));
      equal(new Set(keys.flatMap(({ kem, signing }) => [kem.publicKey.join(), signing.publicKey.join()])).size, 6);
    });

    it('never joins fewer than three cards, one twice, or one that is not of this escrow', async () => {
      const { organisation, announced, cards } = await scene(p);
      const strange = await createEscrow(p, { organisation, generation: 1 });
      const join = async (of: readonly EscrowCard[]) =>
        (await joinEscrow(p, { organisation, announced, cards: of })).kind;
      const [first, second, third] = cards as [EscrowCard, EscrowCard, EscrowCard];
      equal(await join([first, second]), 'tooFewCards');
      equal(await join([first, second, second]), 'repeatedCard');
      equal(await join([first, second, strange.cards[2]!]), 'foreignCard');
      equal(await join([first, second, { ...third, number: 4 }]), 'foreignCard');
      equal(await join([first, second, { ...third, generation: 2 }]), 'foreignCard');
      equal(await join(cards), 'joined');
    });

    it('notices a share with any bit changed before anything is joined', async () => {
      const { organisation, announced, cards } = await scene(p);
      const [first, second, third] = cards as [EscrowCard, EscrowCard, EscrowCard];
      for (let at = 0; at < 33; at += 1) {
        const share = new SecretKey('escrow-share', flip(reveal(third.share), at));
        equal(isCardOf(p, announced, { ...third, share }), false);
        const outcome = await joinEscrow(p, { organisation, announced, cards: [first, second, { ...third, share }] });
        equal(outcome, { kind: 'foreignCard', number: 3 });
      }
    });

    it('refuses cards that fit their commitments and not the announced keys', async () => {
      const { organisation, announced, cards } = await scene(p);
      const { announced: lie } = await createEscrow(p, { organisation, generation: 1 });
      const three = cards.slice(0, 3);
      for (const change of [{ kemKey: lie.kemKey }, { signKey: lie.signKey }])
        equal(await joinEscrow(p, { organisation, announced: { ...announced, ...change }, cards: three }), {
          kind: 'otherKeys',
        });
    });

    it('announces nothing from which a card could be told, and forgets the seed', async () => {
      const organisation = newId(p);
      const seed = createEscrowSeed(p);
      const { announced, cards } = await createEscrow(p, { organisation, generation: 1 }, seed);
      equal(new Set(announced.shares.map((each) => each.join())).size, 5);
      for (const { share } of cards)
        isTrue(!announced.shares.some((each) => each.join() === reveal(share).slice(0, 32).join()), 'a share is told');
      let wiped = false;
      try {
        reveal(seed);
      } catch {
        wiped = true;
      }
      isTrue(wiped, 'the seed is still there');
    });

    it('has a number that changes with anything that is announced of it', async () => {
      const { organisation, announced } = await scene(p);
      const [first, ...rest] = announced.shares;
      const changes: Partial<typeof announced>[] = [
        {},
        { generation: 2 },
        { kemKey: flip(announced.kemKey, 100) },
        { signKey: flip(announced.signKey, 3) },
        { threshold: 2 },
        { shares: [...rest, first!] },
      ];
      const numbers = changes.map((change) => escrowNumber(p, organisation, { ...announced, ...change }));
      equal(new Set([...numbers, escrowNumber(p, newId(p), announced)]).size, 7);
      equal(escrowNumber(other, organisation, announced), numbers[0]);
    });

    it('signs for one drill of one escrow on one head', async () => {
      const { address, organisation, announced, cards } = await scene(p);
      const joined = await joinEscrow(p, { organisation, announced, cards });
      if (joined.kind !== 'joined') throw new Error(joined.kind);
      const drill = { ...address, chainHead: p.randomBytes(32), nonce: p.randomBytes(32) };
      const signature = joined.keys.signing.sign(escrowDrillMessage(drill));
      const isSigned = (change: Partial<typeof drill>) =>
        p.verifySignature(signature, escrowDrillMessage({ ...drill, ...change }), announced.signKey);
      equal(
        [{}, { generation: 2 }, { organisation: newId(p) }, { chainHead: drill.nonce }, { nonce: drill.chainHead }].map(
          isSigned,
        ),
        [true, false, false, false, false],
      );
      faults('length', () => escrowDrillMessage({ ...drill, nonce: p.randomBytes(31) }));
    });
  });

  describe('escrow cards (step 24)', () => {
    it('read back however they are typed, on the other engine too', async () => {
      const { organisation, cards } = await scene(p, 513);
      for (const card of cards) {
        const lines = writeEscrowCard(p, card);
        equal(
          lines.map((line) => /^([0-9A-Z]{4}-){3}[0-9A-Z]$/.test(line)),
          Array(6).fill(true),
        );
        const spoken = lines.join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '  ');
        for (const text of [lines.join('\n'), spoken]) {
          const parsed = parseEscrowCard(other, text, organisation);
          if (parsed.kind !== 'card') throw new Error(parsed.kind);
          equal(
            [parsed.card.number, parsed.card.generation, reveal(parsed.card.share)],
            [card.number, 513, reveal(card.share)],
          );
        }
      }
    });

    it('name the line in which one letter is wrong, wherever it is', async () => {
      const { organisation, cards } = await scene(p);
      const lines = writeEscrowCard(p, cards[0]!);
      for (const [row, line] of lines.entries())
        for (const at of [0, 1, 5, 9, 13, 15]) {
          if (line.charAt(at) === '-') continue;
          const wrong = line.slice(0, at) + nextLetter(line.charAt(at)) + line.slice(at + 1);
          const text = lines.with(row, wrong).join('\n');
          equal(parseEscrowCard(p, text, organisation), { kind: 'wrongLine', line: row + 1 });
        }
    });

    it('are refused when lines change places, are missing, or belong elsewhere', async () => {
      const { organisation, cards } = await scene(p);
      const [one, two, ...rest] = writeEscrowCard(p, cards[0]!) as [string, string, ...string[]];
      isTrue(parseEscrowCard(p, [two, one, ...rest].join('\n'), organisation).kind !== 'card', 'lines were swapped');
      equal(parseEscrowCard(p, [one, ...rest].join('\n'), organisation).kind, 'wrongCount');
      equal(parseEscrowCard(p, [one, two, ...rest].join('\n').replace(/^./, '?'), organisation).kind, 'unknownLetter');
      equal(parseEscrowCard(p, [one, two, ...rest].join('\n'), newId(p)).kind, 'otherOrganisation');
      const mixed = [one, two, ...writeEscrowCard(p, cards[1]!).slice(2)].join('\n');
      equal(parseEscrowCard(p, mixed, organisation).kind, 'wrongCheck');
    });
  });
};
