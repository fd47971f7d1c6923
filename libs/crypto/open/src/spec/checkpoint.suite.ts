import type { Certificate, Checkpoint, SignedCertificate } from '@vrijhaven/crypto/envelope';
import { decodeCheckpoint, encodeCheckpoint } from '@vrijhaven/crypto/envelope';
import { assembleCheckpoint, newId, signCertificate, signCheckpoint } from '@vrijhaven/crypto/seal';
import type { CheckpointAnchor } from '@vrijhaven/crypto/verify';
import { verifyCheckpoint } from '@vrijhaven/crypto/verify';
import type { MemberIdentity } from '../member/member-identity';
import type { OpenPrimitives } from '../open-primitives';
import { createRoleKey } from '../role/role-key';
import { createFoundedOrganisation, createStaff, OFFICE } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, refused } from './check';

const DAY = 86_400;
const NOW = 1_800_000_000;

const scene = (p: OpenPrimitives) => {
  const founded = createFoundedOrganisation(p);
  const { organisation, root, ada, ben } = founded;
  const { head, sequence } = founded.replay();
  const roleKeys = (['identity', 'threat'] as const).map((compartment) => ({
    team: OFFICE,
    compartment,
    generation: 1,
    publicKey: createRoleKey(p, { organisation, team: OFFICE, compartment, generation: 1 }).kem.publicKey,
  }));
  const checkpoint: Checkpoint = { organisation, head, sequence, issued: NOW, notAfter: NOW + 7 * DAY, roleKeys };
  const certify = ({ bundle }: MemberIdentity, change: Partial<Certificate> = {}): SignedCertificate =>
    signCertificate(root, {
      organisation,
      member: bundle.memberId,
      signKey: bundle.signKey,
      notAfter: NOW + 30 * DAY,
      ...change,
    });
  const signed = (change: Partial<Checkpoint> = {}, by = [ada, ben], certificates = by.map((one) => certify(one))) => {
    const said = { ...checkpoint, ...change };
    const signatures = by.map((one, at) => ({ ...certificates[at]!, signature: signCheckpoint(one.signing, said) }));
    return assembleCheckpoint(said, signatures);
  };
  const anchor: CheckpointAnchor = { organisation, rootKey: root.publicKey, now: NOW + DAY };
  return { ...founded, checkpoint, certify, signed, anchor };
};

export const checkpointSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('checkpoint (steps 17–18)', () => {
    it('tells an applicant the head and the role keys', () => {
      const { checkpoint, signed, anchor } = scene(p);
      equal(verifyCheckpoint(other, signed(), anchor), checkpoint);
    });

    it('refuses any changed byte', () => {
      const { signed, anchor } = scene(p);
      const bytes = signed();
      for (let at = 0; at < bytes.length; at += 19) refused(() => verifyCheckpoint(p, flip(bytes, at), anchor));
      for (const length of [0, 4, 100, bytes.length - 1])
        refused(() => verifyCheckpoint(p, bytes.slice(0, length), anchor));
    });

    it('asks for two different coordinators, no more, no fewer', () => {
      const { signed, anchor, ada, ben, organisation, certify } = scene(p);
      faults('checkpoint-signatures', () => verifyCheckpoint(p, signed({}, []), anchor));
      faults('checkpoint-signatures', () => verifyCheckpoint(p, signed({}, [ada]), anchor));
      faults('checkpoint-signatures', () =>
        verifyCheckpoint(p, signed({}, [ada, ben, createStaff(p, organisation)]), anchor),
      );
      faults('checkpoint-signer', () => verifyCheckpoint(p, signed({}, [ada, ada]), anchor));
      const alias = certify(ada, { member: newId(p) });
      faults('checkpoint-signer', () => verifyCheckpoint(p, signed({}, [ada, ada], [certify(ada), alias]), anchor));
      const spare = createStaff(p, organisation);
      const sameMember = [certify(ada), certify(spare, { member: ada.bundle.memberId })];
      faults('checkpoint-signer', () => verifyCheckpoint(p, signed({}, [ada, spare], sameMember), anchor));
    });

    it('refuses certificates that are not the root key’s, foreign, expired or of somebody else', () => {
      const { signed, anchor, ada, ben, certify, organisation } = scene(p);
      const foreignRoot = createFoundedOrganisation(p).root;
      const own = { organisation, member: ben.bundle.memberId, signKey: ben.bundle.signKey, notAfter: NOW + 30 * DAY };
      const bad: readonly SignedCertificate[] = [
        signCertificate(foreignRoot, own),
        signCertificate(ada.signing, own),
        certify(ben, { notAfter: NOW + DAY }),
        certify(ben, { organisation: newId(p) }),
      ];
      for (const certificate of bad)
        faults('checkpoint-certificate', () =>
          verifyCheckpoint(p, signed({}, [ada, ben], [certify(ada), certificate]), anchor),
        );
      const swapped = signed({}, [ada, ben], [certify(ben), certify(ada)]);
      faults('checkpoint-signatures', () => verifyCheckpoint(p, swapped, anchor));
      faults('checkpoint-certificate', () =>
        verifyCheckpoint(p, signed(), { ...anchor, rootKey: foreignRoot.publicKey }),
      );
    });

    it('refuses a checkpoint that is old, too long, of the future, rolled back or of another organisation', () => {
      const { signed, anchor, checkpoint } = scene(p);
      const at =
        (now: number, change: Partial<Checkpoint> = {}) =>
        () =>
          verifyCheckpoint(p, signed(change), { ...anchor, now });
      faults('checkpoint-expired', at(NOW + 7 * DAY));
      equal(at(NOW + 7 * DAY - 1)().sequence, 3);
      faults('checkpoint-too-long', at(NOW, { notAfter: NOW + 7 * DAY + 1 }));
      faults('checkpoint-too-long', at(NOW, { notAfter: NOW }));
      faults('checkpoint-from-future', at(NOW - 2 * DAY - 1));
      equal(at(NOW - 2 * DAY)().sequence, 3);
      const seen = (minimumSequence: number) => () => verifyCheckpoint(p, signed(), { ...anchor, minimumSequence });
      faults('checkpoint-rolled-back', seen(checkpoint.sequence + 1));
      equal(seen(checkpoint.sequence)().sequence, 3);
      faults('checkpoint-certificate', at(NOW, { organisation: newId(p) }));
    });

    it('keeps its meaning through storage', () => {
      const { signed, anchor } = scene(p);
      const bytes = signed();
      equal(verifyCheckpoint(p, encodeCheckpoint(decodeCheckpoint(bytes)), anchor), verifyCheckpoint(p, bytes, anchor));
    });
  });
};
