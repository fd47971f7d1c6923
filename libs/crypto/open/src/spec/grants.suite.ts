import type { GrantAddress } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  concat,
  fromUtf8,
  grantContext,
  grantSignatureMessage,
  parseGrant,
} from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { verifyGrant } from '@vrijhaven/crypto/verify';
import type { GrantToOpen } from '../open-document';
import { openBody, openGrant } from '../open-document';
import { regrant } from '../regrant';
import type { OpenPrimitives } from '../open-primitives';
import { createApplicant, createStaff, sealedByApplicant, selfOf } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue, refused } from './check';

const toOpen = ({ request }: ReturnType<typeof sealedByApplicant>): GrantToOpen => {
  const { recipient, chainHead, granter, grant, granterKey, kem } = request;
  return { address: { ...request.address, recipient, chainHead, granter }, grant, granterKey, kem };
};

const elsewhere = (
  p: OpenPrimitives,
  { recipient }: GrantAddress,
): Readonly<Record<string, Partial<GrantAddress>>> => ({
  organisation: { organisation: newId(p) },
  record: { record: newId(p) },
  compartment: { compartment: 'identity' },
  revision: { revision: 2 },
  'recipient name': { recipient: { ...recipient, name: 'team:office' } },
  'recipient generation': { recipient: { ...recipient, generation: 1 } },
  'chain head': { chainHead: p.randomBytes(32) },
  granter: { granter: newId(p) },
});

const FIELDS = [
  'organisation',
  'record',
  'compartment',
  'revision',
  'recipient name',
  'recipient generation',
  'chain head',
  'granter',
];

export const grantsSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('grants (step 8)', () => {
    it('passes a key on to one more recipient, who then reads on either engine', () => {
      const sealed = sealedByApplicant(p);
      const { organisation, keys, request } = sealed;
      const host = createStaff(p, organisation);
      const recipient = { name: 'team:host:den-haag', generation: 3, publicKey: host.kem.publicKey };
      const dataKey = openGrant(p, toOpen(sealed));
      const chainHead = p.randomBytes(32);
      const passed = regrant(p, { dataKey, recipient, chainHead, granter: keys.recordId, signer: keys.signing });
      equal([passed.recipient, passed.generation], ['team:host:den-haag', 3]);
      const opened = openGrant(other, {
        address: { ...request.address, recipient, chainHead, granter: keys.recordId },
        grant: passed.grant,
        granterKey: keys.signing.publicKey,
        kem: host.kem,
      });
      equal(fromUtf8(openBody(other, { ...request, dataKey: opened })), 'they came at night');
    });

    it('refuses a grant with any byte changed', () => {
      const request = toOpen(sealedByApplicant(p));
      for (let at = 0; at < request.grant.length; at += 1) {
        const code = at === 0 ? 'unsupported' : 'grant-signature';
        faults(code, () => openGrant(p, { ...request, grant: flip(request.grant, at) }));
      }
    });

    it('refuses changed ciphertext even when the granter signs the change', () => {
      const sealed = sealedByApplicant(p);
      const request = toOpen(sealed);
      for (let at = 1; at < 1193; at += 13) {
        const { signed } = parseGrant(flip(request.grant, at));
        const message = grantSignatureMessage(p, grantContext(p, request.address), signed);
        const grant = asSealed('grant/v1', concat(signed, sealed.keys.signing.sign(message)));
        faults('decryption', () => openGrant(p, { ...request, grant }));
      }
    });

    for (const field of FIELDS) {
      it(`refuses a grant that was made for another ${field}, signed or not`, () => {
        const sealed = sealedByApplicant(p);
        const request = toOpen(sealed);
        const address = { ...request.address, ...elsewhere(p, request.address)[field] };
        faults('grant-signature', () => openGrant(p, { ...request, address }));
        const { signed } = parseGrant(request.grant);
        const signature = sealed.keys.signing.sign(grantSignatureMessage(p, grantContext(p, address), signed));
        const grant = asSealed('grant/v1', concat(signed, signature));
        faults('decryption', () => openGrant(p, { ...request, address, grant }));
      });
    }

    it('refuses a grant that a server made with a key of its own', () => {
      const sealed = sealedByApplicant(p);
      const request = toOpen(sealed);
      const server = createApplicant(p).keys;
      const dataKey = openGrant(p, request);
      const { recipient, chainHead, granter } = request.address;
      const forged = regrant(p, { dataKey, recipient, chainHead, granter, signer: server.signing });
      faults('grant-signature', () => openGrant(p, { ...request, grant: forged.grant }));
    });

    it('does not open for another key, whatever name it is given', () => {
      const sealed = sealedByApplicant(p);
      const request = toOpen(sealed);
      const stranger = createApplicant(p, sealed.organisation).keys;
      faults('key-mismatch', () => openGrant(p, { ...request, kem: stranger.kem }));
      const recipient = { ...selfOf(stranger), name: request.address.recipient.name };
      const readdressed = { ...request.address, recipient };
      refused(() => openGrant(p, { ...request, address: readdressed, kem: stranger.kem }));
      equal([verifyGrant(p, request), verifyGrant(p, { ...request, address: readdressed })], [true, false]);
    });

    it('answers points of small order and keys that are none with a fault, never with a crash', () => {
      const sealed = sealedByApplicant(p);
      const request = toOpen(sealed);
      // The X25519 half of the ciphertext is its last 32 bytes.
      for (const point of [new Uint8Array(32), Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))]) {
        const crafted = request.grant.slice();
        crafted.set(point, 1 + 1120 - 32);
        const { signed } = parseGrant(crafted);
        const message = grantSignatureMessage(p, grantContext(p, request.address), signed);
        const grant = asSealed('grant/v1', concat(signed, sealed.keys.signing.sign(message)));
        faults('decryption', () => openGrant(p, { ...request, grant }));
      }
      const dataKey = openGrant(p, request);
      const { chainHead, granter } = request.address;
      const signer = sealed.keys.signing;
      for (const publicKey of [new Uint8Array(1216).fill(255), new Uint8Array(1216), new Uint8Array(1215)]) {
        const recipient = { name: 'team:office', generation: 1, publicKey };
        refused(() => regrant(p, { dataKey, recipient, chainHead, granter, signer }));
      }
    });

    it('never makes the same grant twice', () => {
      const sealed = sealedByApplicant(p);
      const request = toOpen(sealed);
      const dataKey = openGrant(p, request);
      const { recipient, chainHead, granter } = request.address;
      const again = regrant(p, { dataKey, recipient, chainHead, granter, signer: sealed.keys.signing });
      isTrue(
        again.grant.some((byte, at) => byte !== request.grant[at]),
        'fresh randomness in each grant',
      );
    });
  });
};
