import type { ActCodeAddress } from '@vrijhaven/crypto/envelope';
import { asSealed, GRANT_BYTES, memberRecipient } from '@vrijhaven/crypto/envelope';
import { generateInvitationCode, newId, sealActCode, sealRoleGrant } from '@vrijhaven/crypto/seal';
import type { MemberIdentity } from '../member/member-identity';
import { openActCode } from '../open-act-code';
import type { OpenPrimitives } from '../open-primitives';
import { createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults, flip } from './check';

export const actCodeSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  const scene = () => {
    const organisation = newId(p);
    const [ada, ben, cyr] = [1, 2, 3].map(() => createStaff(p, organisation)) as [Staff, Staff, Staff];
    const address: ActCodeAddress = {
      organisation,
      request: newId(p),
      act: p.randomBytes(32),
      recipient: { name: memberRecipient(ben.bundle.memberId), generation: 0, publicKey: ben.bundle.kemKey },
      sealer: ada.bundle.memberId,
    };
    const code = generateInvitationCode(p);
    const sealed = sealActCode(p, { address, code, signer: ada.signing });
    const request = { address, sealed, sealerKey: ada.bundle.signKey, kem: ben.kem };
    return { organisation, ada, ben, cyr, address, code, sealed, request };
  };

  describe('a code for the second signature (step 22)', () => {
    it('opens for the one it is sealed to, on either engine, and is as long as any grant', () => {
      const { code, request, sealed } = scene();
      equal([openActCode(p, request), openActCode(other, request)], [code, code]);
      equal(sealed.length, GRANT_BYTES);
    });

    it('opens for nobody else', () => {
      const { request, cyr, address } = scene();
      faults('key-mismatch', () => openActCode(p, { ...request, kem: cyr.kem }));
      const asCyr = { ...address, recipient: { ...address.recipient, publicKey: cyr.bundle.kemKey } };
      faults('grant-signature', () => openActCode(p, { ...request, kem: cyr.kem, address: asCyr }));
    });

    it('opens for no other act, request or organisation, and from no other sealer', () => {
      const { request, address, cyr } = scene();
      const changes: readonly Partial<ActCodeAddress>[] = [
        { act: p.randomBytes(32) },
        { request: newId(p) },
        { organisation: newId(p) },
        { sealer: cyr.bundle.memberId },
      ];
      for (const change of changes)
        faults('grant-signature', () => openActCode(p, { ...request, address: { ...address, ...change } }));
      faults('grant-signature', () => openActCode(p, { ...request, sealerKey: cyr.bundle.signKey }));
    });

    it('is refused with any changed byte', () => {
      const { request, sealed } = scene();
      for (let at = 1; at < sealed.length; at += 97)
        faults('grant-signature', () => openActCode(p, { ...request, sealed: flip(sealed, at) }));
      faults('unsupported', () => openActCode(p, { ...request, sealed: flip(sealed, 0) }));
    });

    it('takes no role grant for a code, and seals nothing that is none', () => {
      const { request, ada, address } = scene();
      const grant = sealRoleGrant(p, {
        address: {
          organisation: address.organisation,
          team: 'office',
          compartment: 'threat',
          generation: 1,
          rolePublicKey: p.randomBytes(1216),
          recipient: address.recipient,
          chainHead: address.act,
          granter: address.sealer,
        },
        roleSeed: p.randomBytes(32),
        signer: ada.signing,
      });
      faults('grant-signature', () => openActCode(p, { ...request, sealed: asSealed('act-code/v1', grant) }));
      faults('length', () => sealActCode(p, { address, code: 'SHORT', signer: ada.signing }));
      const wrong = sealActCode(p, { address, code: 'no letters of base 3', signer: ada.signing });
      faults('malformed', () => openActCode(p, { ...request, sealed: wrong }));
    });
  });
};

type Staff = MemberIdentity;
