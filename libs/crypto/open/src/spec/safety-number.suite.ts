import type { MemberBundle } from '@vrijhaven/crypto/envelope';
import { toHex } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { compareHead, organisationFingerprint, safetyNumber } from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '../open-primitives';
import { createFoundedOrganisation, createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue } from './check';

const ORGANISATION = '0f0e0d0c-0b0a-4908-8706-050403020100';

/** Keys that anybody can write down: the vectors of protocol.md step 20. */
const written = (memberId: string, fill: number): MemberBundle => ({
  memberId,
  signKey: new Uint8Array(32).fill(fill),
  kemKey: new Uint8Array(1216).fill(fill + 1),
});
const ONE = written('00000000-0000-4000-8000-000000000001', 1);
const TWO = written('00000000-0000-4000-8000-000000000002', 3);

export const safetyNumberSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('safety numbers (step 20)', () => {
    it('are those of the vectors', () => {
      equal(
        safetyNumber(p, ORGANISATION, ONE, TWO),
        '07517 37882 52855 78177 82745 84394 33091 29630 37374 19736 26146 11680',
      );
      equal(
        organisationFingerprint(p, ORGANISATION, ONE.signKey),
        '56649 59500 85437 55403 86376 46550 26820 77839 73395 63161 25517 07739',
      );
    });

    it('are one number on both desks and both engines', () => {
      const organisation = newId(p);
      const [ada, ben] = [createStaff(p, organisation).bundle, createStaff(p, organisation).bundle];
      const number = safetyNumber(p, organisation, ada, ben);
      isTrue(/^\d{5}( \d{5}){11}$/.test(number), 'twelve groups of five digits');
      equal(safetyNumber(other, organisation, ben, ada), number);
    });

    it('change with every id and every bit of a key, on either side', () => {
      const number = safetyNumber(p, ORGANISATION, ONE, TWO);
      const strangers: MemberBundle[] = [
        { ...TWO, memberId: newId(p) },
        ...[0, 31].map((at) => ({ ...TWO, signKey: flip(TWO.signKey, at) })),
        ...[0, 1215].map((at) => ({ ...TWO, kemKey: flip(TWO.kemKey, at) })),
      ];
      for (const stranger of strangers)
        isTrue(safetyNumber(p, ORGANISATION, ONE, stranger) !== number, 'another number');
      isTrue(safetyNumber(p, newId(p), ONE, TWO) !== number, 'another organisation, another number');
      isTrue(
        organisationFingerprint(p, ORGANISATION, ONE.signKey) !==
          organisationFingerprint(p, ORGANISATION, flip(ONE.signKey, 3)),
        'another root key, another fingerprint',
      );
    });

    it('differ when a server shows each of two people somebody else’s keys', () => {
      const [falseOne, falseTwo] = [written(ONE.memberId, 11), written(TWO.memberId, 13)];
      isTrue(
        safetyNumber(p, ORGANISATION, ONE, falseTwo) !== safetyNumber(p, ORGANISATION, falseOne, TWO),
        'in the middle there are two numbers',
      );
    });

    it('take two members, with keys of their length', () => {
      faults('malformed', () => safetyNumber(p, ORGANISATION, ONE, ONE));
      faults('malformed', () => safetyNumber(p, ORGANISATION, ONE, { ...TWO, memberId: ONE.memberId }));
      faults('length', () => safetyNumber(p, ORGANISATION, ONE, { ...TWO, kemKey: new Uint8Array(8) }));
      faults('length', () => organisationFingerprint(p, ORGANISATION, new Uint8Array(31)));
    });
  });

  describe('heads that were seen elsewhere (step 21)', () => {
    it('lie on the chain, ahead of it, or beside it', () => {
      const { organisation, append, adding, replay, ada } = createFoundedOrganisation(p);
      const before = replay();
      append(adding(createStaff(p, organisation)), ada);
      const now = replay();
      equal(compareHead(now, now), 'same');
      equal(compareHead(now, before), 'earlier');
      equal(compareHead(before, now), 'later');
      equal(compareHead(now, { ...now, head: flip(now.head, 0) }), 'fork');
      equal(compareHead(now, { ...before, head: now.head }), 'fork');
      equal(compareHead(now, { ...now, organisation: newId(p) }), 'foreign');
      isTrue(now.heads.has(toHex(before.head)), 'the chain keeps its heads');
    });
  });
};
