import { toHex } from '@vrijhaven/crypto/envelope';
import { previewLink, requireMember, safetyNumber, signKeyAt, signKeysOf } from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '../open-primitives';
import { administrator, coordinator, createFoundedOrganisation, createOrganisation, createStaff } from './actors';
import type { Runner } from './check';
import { chainRefuses, equal, faults, isTrue } from './check';

/** Ada and Ben coordinate, Cyr has lost a device and made a new seed under the same id. */
const withMember = (p: OpenPrimitives) => {
  const founded = createFoundedOrganisation(p);
  const cyr = createStaff(p, founded.organisation);
  founded.append(founded.adding(cyr, administrator), founded.ada);
  return { ...founded, cyr, renewed: createStaff(p, founded.organisation, cyr.bundle.memberId) };
};

export const renewalSuite = ({ describe, it }: Runner, p: OpenPrimitives): void => {
  describe('renewing a member (steps 16 and 23)', () => {
    it('asks two coordinators for anybody, and neither may be the one', () => {
      const { append, renewing, ada, ben, cyr, renewed, organisation } = withMember(p);
      for (const by of [[ada], [cyr], [cyr, ada], [ada, 'root'], ['root'], [renewed, ada], [ada, ben, 'root']] as const)
        chainRefuses((by as readonly unknown[]).includes(renewed) ? 'bad-signature' : 'not-authorised', 5, () =>
          append(renewing(renewed), ...by),
        );
      append(renewing(renewed), ada, ben);
      const again = createStaff(p, organisation, ada.bundle.memberId);
      chainRefuses('not-authorised', 6, () => append(renewing(again), ada, ben));
    });

    it('asks the one other coordinator and the root key, where only two are in office', () => {
      const { append, adding, renewing, ada, ben, organisation } = withMember(p);
      const renewed = createStaff(p, organisation, ben.bundle.memberId);
      for (const by of [[ada], ['root'], [ben, 'root'], [ada, ben]] as const)
        chainRefuses('not-authorised', 5, () => append(renewing(renewed), ...by));
      const dia = createStaff(p, organisation);
      append(adding(dia, coordinator), ada, ben);
      chainRefuses('not-authorised', 6, () => append(renewing(renewed), ada, 'root'));
      append(renewing(renewed), ada, dia);
      append({ type: 'removeMember', member: dia.bundle.memberId }, ada, renewed);
      append(renewing(createStaff(p, organisation, ben.bundle.memberId)), 'root', ada);
    });

    it('asks the root key alone while fewer than two coordinators are in office', () => {
      const { organisation, append, adding, renewing } = createOrganisation(p);
      const ada = createStaff(p, organisation);
      append(adding(ada, coordinator), 'root');
      const renewed = createStaff(p, organisation, ada.bundle.memberId);
      chainRefuses('not-authorised', 3, () => append(renewing(renewed), ada));
      append(renewing(renewed), 'root');
    });

    it('keeps roles and every epoch; what was signed before stands, and the old key signs nothing more', () => {
      const { append, adding, renewing, replay, ada, ben, organisation } = withMember(p);
      const dia = createStaff(p, organisation);
      append(adding(dia, coordinator), ada, ben);
      const renewed = createStaff(p, organisation, ada.bundle.memberId);
      append(renewing(renewed), ben, dia);
      chainRefuses('bad-signature', 7, () => append(adding(createStaff(p, organisation)), ada));
      append(adding(createStaff(p, organisation)), renewed);
      const directory = replay();
      const member = requireMember(directory, ada.bundle.memberId);
      equal([member.signKey, member.kemKey], [renewed.bundle.signKey, renewed.bundle.kemKey]);
      equal([member.roles, member.since, member.removedAt], [[coordinator], 2, undefined]);
      equal(
        member.epochs.map(({ since, until }) => [since, until ?? 0]),
        [
          [2, 6],
          [6, 0],
        ],
      );
      equal([signKeyAt(member, 2), signKeyAt(member, 5)], [ada.bundle.signKey, ada.bundle.signKey]);
      equal([signKeyAt(member, 6), signKeyAt(member, 99)], [renewed.bundle.signKey, renewed.bundle.signKey]);
      faults('key-mismatch', () => signKeyAt(member, 1));
      equal(signKeysOf(member), [renewed.bundle.signKey, ada.bundle.signKey]);
    });

    it('takes no key that was ever announced, and renews nobody who is not there', () => {
      const { append, renewing, ada, ben, cyr, renewed, organisation } = withMember(p);
      const takes = (change: object) => renewing({ ...renewed, bundle: { ...renewed.bundle, ...change } });
      chainRefuses('key-reused', 5, () => append(takes({ signKey: cyr.bundle.signKey }), ada, ben));
      chainRefuses('key-reused', 5, () => append(takes({ kemKey: ben.bundle.kemKey }), ada, ben));
      chainRefuses('malformed', 5, () => append(takes({ kemKey: new Uint8Array(32) }), ada, ben));
      chainRefuses('unknown-member', 5, () => append(renewing(createStaff(p, organisation)), ada, ben));
      append({ type: 'removeMember', member: cyr.bundle.memberId }, ada);
      chainRefuses('unknown-member', 6, () => append(renewing(renewed), ada, ben));
    });

    it('can be looked at before the second signature, by the same rules', () => {
      const { links, append, renewing, build, adding, ada, ben, renewed, organisation, root } = withMember(p);
      const anchor = { organisation, rootKey: root.publicKey };
      const half = build(renewing(renewed), ada, ben).body;
      const seen = previewLink(p, links, half, anchor);
      equal(requireMember(seen, renewed.bundle.memberId).signKey, renewed.bundle.signKey);
      equal(toHex(append(renewing(renewed), ada, ben).body), toHex(half));
      chainRefuses('wrong-sequence', 6, () => previewLink(p, links, half, anchor));
      const alone = build(renewing(createStaff(p, organisation, ben.bundle.memberId)), ada).body;
      chainRefuses('not-authorised', 6, () => previewLink(p, links, alone, anchor));
      const stranger = build(adding(createStaff(p, organisation)), createStaff(p, organisation)).body;
      chainRefuses('unknown-signer', 6, () => previewLink(p, links, stranger, anchor));
      // Only the link that is looked at is taken unsigned: those before it need their signatures.
      const unsigned = links.map((link, at) => (at === 3 ? { ...link, signatures: [new Uint8Array(64)] } : link));
      chainRefuses('bad-signature', 4, () => previewLink(p, unsigned, alone, anchor));
    });

    it('changes the number that colleagues compare', () => {
      const { append, renewing, replay, ada, ben, cyr, renewed, organisation } = withMember(p);
      const number = () => {
        const { id: memberId, signKey, kemKey } = requireMember(replay(), cyr.bundle.memberId);
        return safetyNumber(p, organisation, ada.bundle, { memberId, signKey, kemKey });
      };
      const before = number();
      append(renewing(renewed), ada, ben);
      isTrue(number() !== before, 'the number follows the newest keys');
    });
  });
};
