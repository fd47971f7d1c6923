import type { ChainLink, ChainPayload } from '@vrijhaven/crypto/envelope';
import {
  canonicalJson,
  decodeChainLink,
  encodeChainLink,
  lp,
  memberRecipient,
  parseChainLinkBody,
  parseId,
  toText,
  u64,
} from '@vrijhaven/crypto/envelope';
import { chainStart, createChainLink, newId } from '@vrijhaven/crypto/seal';
import {
  currentRoleKey,
  membersOfTeam,
  replayChain,
  requireKnownHead,
  requireMember,
  roleKeyAt,
} from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '../open-primitives';
import { createRoleKey } from '../role/role-key';
import {
  cityCoordinator,
  coordinator,
  createFoundedOrganisation,
  createOrganisation,
  createStaff,
  OFFICE,
} from './actors';
import type { Runner } from './check';
import { chainRefuses, equal, faults, flip, isTrue } from './check';

const roleKeys = (p: OpenPrimitives, organisation: string, generation: number): ChainPayload => ({
  type: 'rotateRole',
  team: OFFICE,
  keys: (['identity', 'threat'] as const).map((compartment) => ({
    compartment,
    generation,
    publicKey: createRoleKey(p, { organisation, team: OFFICE, compartment, generation }).kem.publicKey,
  })),
});

export const chainSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('membership chain: what a replay says (step 16)', () => {
    it('names members, roles and role keys alike on both engines', () => {
      const { organisation, links, replay, append, adding, ada, ben } = createFoundedOrganisation(p);
      const noor = createStaff(p, organisation);
      append(adding(noor, cityCoordinator), ada);
      append(roleKeys(p, organisation, 1), ben);
      append({ type: 'setRoles', member: noor.bundle.memberId, roles: [] }, ben);
      append({ type: 'removeMember', member: noor.bundle.memberId }, ada);
      append(roleKeys(p, organisation, 2), ada);
      const directory = replay();
      const there = replay(links, other);
      equal([...there.members.values()], [...directory.members.values()]);
      equal(
        [there.head, [...there.heads], [...there.roleKeys]],
        [directory.head, [...directory.heads], [...directory.roleKeys]],
      );
      equal([directory.sequence, directory.members.size], [8, 3]);
      equal(requireMember(directory, noor.bundle.memberId).removedAt, 7);
      equal(
        membersOfTeam(directory, OFFICE).map(({ id }) => id),
        [ada.bundle.memberId, ben.bundle.memberId],
      );
      equal(currentRoleKey(directory, OFFICE, 'threat')?.generation, 2);
      equal(roleKeyAt(directory, OFFICE, 'threat', 1)?.since, 5);
      equal(
        [currentRoleKey(directory, OFFICE, 'money'), roleKeyAt(directory, OFFICE, 'threat', 3)],
        [undefined, undefined],
      );
      equal(requireKnownHead(directory, replay(links.slice(0, 4)).head), 4);
      faults('chain', () => requireKnownHead(directory, p.randomBytes(32)));
      faults('key-mismatch', () => requireMember(directory, newId(p)));
    });

    it('keeps its meaning through storage', () => {
      const { links, replay } = createFoundedOrganisation(p);
      equal(replay(links.map((link) => decodeChainLink(encodeChainLink(link)))).head, replay().head);
    });
  });

  describe('membership chain: what a hostile server cannot do (step 16)', () => {
    it('refuses an empty, cut, reordered, doubled or thinned chain', () => {
      const { links, replay, append, adding, organisation, root, ada } = createFoundedOrganisation(p);
      append(adding(createStaff(p, organisation)), ada);
      const [first, second, third, fourth] = links as [ChainLink, ChainLink, ChainLink, ChainLink];
      chainRefuses('empty', 0, () => replay([]));
      chainRefuses('wrong-sequence', 1, () => replay([second, third]));
      chainRefuses('wrong-sequence', 2, () => replay([first, third, second]));
      chainRefuses('wrong-sequence', 3, () => replay([first, second, second]));
      const pinnedHead = replay().head;
      const pinned = (list: readonly ChainLink[]) =>
        replayChain(p, list, { organisation, rootKey: root.publicKey, pinnedHead });
      equal(pinned(links).sequence, 4);
      chainRefuses('pinned-head-missing', 0, () => pinned([first, second, third]));
      isTrue(fourth.signatures.length === 1, 'one coordinator added a member');
    });

    it('refuses a fork from a head that a client has seen', () => {
      const { links, replay, build, append, adding, organisation, root, ada } = createFoundedOrganisation(p);
      const fork = build(adding(createStaff(p, organisation)), ada);
      append(adding(createStaff(p, organisation)), ada);
      const forked = [...links.slice(0, 3), fork];
      const anchor = { organisation, rootKey: root.publicKey };
      equal(replay(forked).sequence, 4);
      chainRefuses('pinned-head-missing', 0, () => replayChain(p, forked, { ...anchor, pinnedHead: replay().head }));
      const after = createChainLink(replay(), { type: 'removeMember', member: newId(p) }, [
        { name: ada.bundle.memberId, signer: ada.signing },
      ]);
      chainRefuses('wrong-previous', 5, () => replay([...forked, after]));
    });

    it('refuses any changed byte of any link', () => {
      const { links, replay } = createFoundedOrganisation(p);
      links.forEach((link, at) => {
        const changed = (bad: ChainLink) => () => replay([...links.slice(0, at), bad, ...links.slice(at + 1)]);
        for (let byte = 0; byte < link.body.length; byte += 17)
          faults('chain', changed({ ...link, body: flip(link.body, byte) }));
        for (let byte = 0; byte < 64; byte += 7)
          faults('chain', changed({ ...link, signatures: [flip(link.signatures[0]!, byte)] }));
        chainRefuses('malformed', at + 1, changed({ ...link, signatures: [] }));
        chainRefuses('malformed', at + 1, changed({ ...link, signatures: [link.signatures[0]!, link.signatures[0]!] }));
      });
    });

    it('refuses another organisation, another root key, a second root link', () => {
      const { links, append, organisation, root } = createOrganisation(p);
      const anchor = { organisation, rootKey: root.publicKey };
      chainRefuses('foreign-organisation', 1, () => replayChain(p, links, { ...anchor, organisation: newId(p) }));
      const foreign = createOrganisation(p);
      chainRefuses('wrong-root-key', 1, () => replayChain(p, links, { ...anchor, rootKey: foreign.root.publicKey }));
      chainRefuses('misplaced-root', 2, () => append({ type: 'root', rootKey: root.publicKey }, 'root'));
      const stray = createChainLink(chainStart(organisation), { type: 'removeMember', member: newId(p) }, [
        { name: 'root', signer: root },
      ]);
      chainRefuses('misplaced-root', 1, () => replayChain(p, [stray], anchor));
    });

    it('refuses unknown types, unknown fields and careless JSON', () => {
      const { links, replay, root, organisation } = createOrganisation(p);
      const link = (type: string, payload: Uint8Array): ChainLink => {
        const body = lp('vh/chain/v1', parseId(organisation), u64(2), replay().head, type, payload, lp('root'));
        return { body, signatures: [root.sign(body)] };
      };
      const after = (type: string, payload: Uint8Array) => () => replay([...links, link(type, payload)]);
      const member = newId(p);
      for (const type of ['setRole', 'grantAll', '']) chainRefuses('unknown-type', 2, after(type, canonicalJson({})));
      for (const type of ['setEscrow', 'useEscrow', 'setPolicy', 'renewMember'])
        chainRefuses('malformed', 2, after(type, canonicalJson({})));
      chainRefuses('malformed', 2, after('setPolicy', canonicalJson({ suite: 1, secondFactor: 'sometimes' })));
      chainRefuses('malformed', 2, after('useEscrow', canonicalJson({ generation: 1, reason: 'curiosity' })));
      chainRefuses('malformed', 2, after('removeMember', canonicalJson({ member, extra: 1 })));
      chainRefuses('malformed', 2, after('removeMember', canonicalJson({ member: member.toUpperCase(), other: 1 })));
      chainRefuses('malformed', 2, after('removeMember', new TextEncoder().encode(`{ "member":"${member}"}`)));
      chainRefuses(
        'malformed',
        2,
        after('setRoles', canonicalJson({ member, roles: [{ role: 'Not A Role', team: OFFICE }] })),
      );
      chainRefuses('unknown-member', 2, after('removeMember', canonicalJson({ member })));
      const short = { kemKey: toText(new Uint8Array(3)), signKey: toText(new Uint8Array(32)), member, roles: [] };
      chainRefuses('malformed', 2, after('addMember', canonicalJson(short)));
    });

    it('refuses signers that nobody knows, that left, or that sign twice', () => {
      const { append, build, replay, links, adding, organisation, ada, ben } = createFoundedOrganisation(p);
      const stranger = createStaff(p, organisation);
      const cyr = createStaff(p, organisation);
      chainRefuses('unknown-signer', 4, () => append(adding(cyr), stranger));
      chainRefuses('repeated-signer', 4, () => append(adding(cyr, coordinator), ada, ada));
      const impostor = { ...stranger, bundle: { ...stranger.bundle, memberId: ada.bundle.memberId } };
      chainRefuses('bad-signature', 4, () => append(adding(cyr), impostor));
      append(adding(cyr, coordinator), ada, ben);
      append({ type: 'removeMember', member: cyr.bundle.memberId }, ada, ben);
      chainRefuses('removed-signer', 6, () => append(adding(stranger), cyr));
      const body = build(adding(stranger), ada).body;
      equal(parseChainLinkBody(body).signers.map(memberRecipient), [memberRecipient(ada.bundle.memberId)]);
      chainRefuses('bad-signature', 6, () => replay([...links, { body, signatures: [ben.signing.sign(body)] }]));
    });
  });
};
