import type { Bytes, RoleGrantAddress } from '@vrijhaven/crypto/envelope';
import { memberRecipient, utf8 } from '@vrijhaven/crypto/envelope';
import { newId, sealDocument } from '@vrijhaven/crypto/seal';
import { openDocument } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { openPreviousSeed, sealPreviousSeed } from '../role/previous-seed';
import { grantRole, openRoleGrant } from '../role/role-grant';
import { createRoleKey, roleKeyOf } from '../role/role-key';
import { reveal } from '../secret-key';
import { createApplicant, createStaff, firstAddress } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue } from './check';

const scene = (p: OpenPrimitives) => {
  const organisation = newId(p);
  const [granter, member] = [createStaff(p, organisation), createStaff(p, organisation)];
  const role = createRoleKey(p, { organisation, team: 'office', compartment: 'threat', generation: 1 });
  const recipient = {
    name: memberRecipient(member.bundle.memberId),
    generation: 0,
    publicKey: member.kem.publicKey,
  };
  const chainHead = p.randomBytes(32);
  const granterId = granter.bundle.memberId;
  const grant = grantRole(p, { role, recipient, chainHead, granter: granterId, signer: granter.signing });
  const rolePublicKey = role.kem.publicKey;
  const address: RoleGrantAddress = { ...role.address, rolePublicKey, recipient, chainHead, granter: granterId };
  return { organisation, granter, member, role, address, grant };
};

export const rolesSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('role keys (steps 12–14)', () => {
    it('lets a member of the team read what was sealed to the team', () => {
      const { organisation, granter, member, role, address, grant } = scene(p);
      const { keys } = createApplicant(p, organisation);
      const recipient = { name: 'team:office', generation: 1, publicKey: role.kem.publicKey };
      const at = firstAddress(organisation, keys.recordId);
      const sealed = sealDocument(p, {
        address: at,
        plaintext: utf8('for the office'),
        author: keys.signing,
        recipients: [recipient],
        chainHead: address.chainHead,
      });
      const opened = openRoleGrant(other, { address, grant, granterKey: granter.bundle.signKey, kem: member.kem });
      const text = openDocument(other, {
        address: at,
        ...sealed,
        authorKey: keys.signing.publicKey,
        grant: sealed.grants[0]!.grant,
        granter: keys.recordId,
        granterKey: keys.signing.publicKey,
        recipient,
        chainHead: address.chainHead,
        kem: opened.kem,
      });
      equal(text, utf8('for the office'));
    });

    it('gives each team, compartment and generation a key of its own, even from one seed', () => {
      const { role } = scene(p);
      const changes = [
        {},
        { team: 'host:den-haag' },
        { compartment: 'care' as const },
        { generation: 2 },
        { organisation: newId(p) },
      ];
      const keys = changes.map((change) =>
        roleKeyOf(p, role.seed, { ...role.address, ...change }).kem.publicKey.join(),
      );
      equal(new Set(keys).size, changes.length);
    });

    it('refuses a role grant that is moved, changed or signed by another', () => {
      const { organisation, granter, member, role, address, grant } = scene(p);
      const open = (change: Partial<RoleGrantAddress>, bytes = grant, granterKey: Bytes = granter.bundle.signKey) =>
        openRoleGrant(p, { address: { ...address, ...change }, grant: bytes, granterKey, kem: member.kem });
      equal(open({}).kem.publicKey, role.kem.publicKey);
      const moves: Partial<RoleGrantAddress>[] = [
        { organisation: newId(p) },
        { team: 'host:den-haag' },
        { compartment: 'care' },
        { generation: 2 },
        { rolePublicKey: createStaff(p, organisation).kem.publicKey },
        { recipient: { ...address.recipient, name: 'team:office' } },
        { recipient: { ...address.recipient, generation: 1 } },
        { chainHead: p.randomBytes(32) },
        { granter: newId(p) },
      ];
      for (const move of moves) faults('grant-signature', () => open(move));
      for (let at = 1; at < grant.length; at += 5) faults('grant-signature', () => open({}, flip(grant, at)));
      faults('grant-signature', () => open({}, grant, member.bundle.signKey));
      const stranger = createStaff(p, organisation);
      faults('key-mismatch', () =>
        openRoleGrant(p, { address, grant, granterKey: granter.bundle.signKey, kem: stranger.kem }),
      );
    });

    it('refuses a seed that does not give the key which the chain announces', () => {
      const { organisation, granter, member, role, address } = scene(p);
      const wrong = createRoleKey(p, role.address);
      // The granter lies: right address and right announced key, another seed inside.
      const lie = { ...wrong, kem: role.kem };
      const { recipient, chainHead } = address;
      const grant = grantRole(p, {
        role: lie,
        recipient,
        chainHead,
        granter: address.granter,
        signer: granter.signing,
      });
      faults('key-mismatch', () =>
        openRoleGrant(p, { address, grant, granterKey: granter.bundle.signKey, kem: member.kem }),
      );
      equal(organisation, address.organisation);
    });

    it('leads from a new generation back to the old, never from the old to the new', () => {
      const { role: previous } = scene(p);
      const current = createRoleKey(p, { ...previous.address, generation: 2 });
      const envelope = sealPreviousSeed(p, { previous, current });
      const { publicKey } = previous.kem;
      const opened = openPreviousSeed(other, { current, envelope, publicKey });
      equal([opened.address, reveal(opened.seed)], [previous.address, reveal(previous.seed)]);
      const impostor = createRoleKey(p, current.address);
      faults('commitment', () => openPreviousSeed(p, { current: impostor, envelope, publicKey }));
      faults('key-mismatch', () => openPreviousSeed(p, { current, envelope, publicKey: impostor.kem.publicKey }));
      for (let at = 0; at < envelope.length; at += 1) {
        const code = at < 8 ? 'unsupported' : at < 64 ? 'commitment' : 'decryption';
        faults(code, () => openPreviousSeed(p, { current, envelope: flip(envelope, at), publicKey }));
      }
      const elsewhere = createRoleKey(p, { ...previous.address, compartment: 'care', generation: 2 });
      faults('malformed', () => sealPreviousSeed(p, { previous, current: elsewhere }));
      faults('malformed', () => sealPreviousSeed(p, { previous: current, current: previous }));
      isTrue(previous.kem.publicKey.join() !== current.kem.publicKey.join(), 'generations differ');
    });
  });
};
