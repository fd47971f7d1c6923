import fc from 'fast-check';
import type { DocumentAddress } from '@vrijhaven/crypto/envelope';
import {
  BOX_OVERHEAD,
  documentContext,
  documentSignatureMessage,
  fromUtf8,
  NO_PREVIOUS,
  parseBox,
  parseGrant,
  toHex,
  utf8,
} from '@vrijhaven/crypto/envelope';
import { newId, sealDocument } from '@vrijhaven/crypto/seal';
import { verifyDocument } from '@vrijhaven/crypto/verify';
import type { DataKey, DocumentToOpen } from '../open-document';
import { openBody, openDocument, openGrant } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { reveal } from '../secret-key';
import { createApplicant, firstAddress, sealedByApplicant, selfOf } from './actors';
import type { Runner } from './check';
import { equal, faults, faultOf, flip, isTrue, refused } from './check';

/** Each way in which a hostile server can answer with a document from elsewhere. */
const elsewhere = (p: OpenPrimitives): Readonly<Record<keyof DocumentAddress, Partial<DocumentAddress>>> => ({
  organisation: { organisation: newId(p) },
  record: { record: newId(p) },
  compartment: { compartment: 'identity' },
  schema: { schema: 2 },
  revision: { revision: 3 },
  previous: { previous: p.randomBytes(32) },
  author: { author: newId(p) },
});

const signedAgain = (p: OpenPrimitives, request: DocumentToOpen, sign: (message: Uint8Array) => Uint8Array) => ({
  ...request,
  signature: sign(documentSignatureMessage(p, request.address, request.envelope)),
});

const openedKey = (p: OpenPrimitives, request: DocumentToOpen): DataKey =>
  openGrant(p, { ...request, address: { ...request.address, ...request } });

export const documentsSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('documents (steps 5–7)', () => {
    const second = () => ({ revision: 2, previous: p.randomBytes(32) });

    it('opens on either engine what the other sealed, whatever the text', () => {
      const { organisation, keys, self } = createApplicant(p);
      const address = firstAddress(organisation, keys.recordId);
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 5000 }), (plaintext) => {
          const input = { address, plaintext, author: keys.signing, recipients: [self], chainHead: NO_PREVIOUS };
          const { envelope, signature, grants } = sealDocument(p, input);
          const text = openDocument(other, {
            address,
            envelope,
            signature,
            authorKey: keys.signing.publicKey,
            grant: grants[0]!.grant,
            granter: keys.recordId,
            granterKey: keys.signing.publicKey,
            recipient: self,
            chainHead: NO_PREVIOUS,
            kem: keys.kem,
          });
          equal(text, plaintext);
        }),
        { numRuns: 25 },
      );
    });

    it('never uses a data key or a nonce twice, not even for the same text at the same place', () => {
      const { request, keys, self } = sealedByApplicant(p);
      const { address, chainHead } = request;
      const seals = Array.from({ length: 20 }, () => {
        const input = { address, plaintext: utf8('again'), author: keys.signing, recipients: [self], chainHead };
        const { envelope, grants } = sealDocument(p, input);
        const { secret } = openedKey(p, { ...request, grant: grants[0]!.grant });
        return [parseBox('document/v1', envelope).nonce, reveal(secret), parseGrant(grants[0]!.grant).nonce].map(toHex);
      });
      equal(new Set(seals.flat()).size, 60);
    });

    it('gives texts of one bucket envelopes of one size', () => {
      const sizes = [0, 1, 500, 1020].map((length) => sealedByApplicant(p, 'x'.repeat(length)).sealed.envelope.length);
      equal(sizes, Array(4).fill(1024 + BOX_OVERHEAD));
      equal(sealedByApplicant(p, 'x'.repeat(1021)).sealed.envelope.length, 4096 + BOX_OVERHEAD);
    });

    it('refuses an envelope with any byte changed', () => {
      const { request } = sealedByApplicant(p);
      const dataKey = openedKey(p, request);
      for (let at = 0; at < request.envelope.length; at += 1)
        faults('author-signature', () => openBody(p, { ...request, dataKey, envelope: flip(request.envelope, at) }));
    });

    it('refuses an envelope with any byte changed even when its author signs the change', () => {
      const { request, keys } = sealedByApplicant(p);
      const dataKey = openedKey(p, request);
      const codes = new Set<string>();
      for (let at = 0; at < request.envelope.length; at += at < 72 ? 1 : 3) {
        const changed = signedAgain(p, { ...request, envelope: flip(request.envelope, at) }, keys.signing.sign);
        codes.add(faultOf(() => openBody(p, { ...changed, dataKey })));
      }
      equal([...codes].sort(), ['commitment', 'decryption', 'unsupported']);
    });

    it('refuses an envelope that was cut or extended', () => {
      const { request, keys } = sealedByApplicant(p);
      for (const length of [0, 3, 79, 80, 1000, request.envelope.length - 1])
        refused(() => openDocument(p, { ...request, envelope: request.envelope.slice(0, length) as never }));
      const longer = new Uint8Array(4096 + BOX_OVERHEAD);
      longer.set(request.envelope);
      const extended = signedAgain(p, { ...request, envelope: longer as never }, keys.signing.sign);
      faults('decryption', () => openDocument(p, extended));
    });

    for (const field of [
      'organisation',
      'record',
      'compartment',
      'schema',
      'revision',
      'previous',
      'author',
    ] as const) {
      it(`refuses a document that was sealed for another ${field}`, () => {
        const { request } = sealedByApplicant(p, 'a second thought', second());
        const dataKey = openedKey(p, request);
        const address = { ...request.address, ...elsewhere(p)[field] };
        faults('author-signature', () => openBody(p, { ...request, address, dataKey }));
      });

      it(`refuses it even when its author signs it for another ${field}`, () => {
        const { request, keys } = sealedByApplicant(p, 'a second thought', second());
        const dataKey = openedKey(p, request);
        const address = { ...request.address, ...elsewhere(p)[field] };
        const moved = signedAgain(p, { ...request, address }, keys.signing.sign);
        faults('commitment', () => openBody(p, { ...moved, dataKey }));
      });
    }

    it('refuses a document that somebody else signed', () => {
      const { request } = sealedByApplicant(p);
      const stranger = createApplicant(p).keys;
      faults('author-signature', () => openDocument(p, signedAgain(p, request, stranger.signing.sign)));
      faults('author-signature', () => openDocument(p, { ...request, authorKey: stranger.signing.publicKey }));
      isTrue(verifyDocument(p, request), 'the true author is recognised');
    });

    it('chains revisions, so that a reader of one knows the one before', () => {
      const { organisation, keys, sealed } = sealedByApplicant(p);
      const address = { ...firstAddress(organisation, keys.recordId), revision: 2, previous: sealed.hash };
      const next = sealDocument(p, {
        address,
        plaintext: utf8('second'),
        author: keys.signing,
        recipients: [selfOf(keys)],
        chainHead: NO_PREVIOUS,
      });
      const request = {
        ...next,
        address,
        authorKey: keys.signing.publicKey,
        grant: next.grants[0]!.grant,
        granter: keys.recordId,
        granterKey: keys.signing.publicKey,
        recipient: selfOf(keys),
        chainHead: NO_PREVIOUS,
        kem: keys.kem,
      };
      equal(fromUtf8(openDocument(p, request)), 'second');
      const forked = { ...request, address: { ...address, previous: next.hash } };
      faults('author-signature', () => openDocument(p, forked));
    });

    it('refuses addresses that cannot be: revision 0, a first revision with a past, a second without', () => {
      const { request } = sealedByApplicant(p);
      const past = { previous: request.chainHead };
      for (const change of [{ revision: 0 }, { revision: 0, ...past }, past, { revision: 2 }])
        faults('malformed', () => documentContext({ ...request.address, ...change }));
    });

    it('refuses to use a key after it was wiped', () => {
      const { request, keys } = sealedByApplicant(p);
      keys.wipe();
      let message = '';
      try {
        openDocument(p, request);
      } catch (error) {
        message = String(error);
      }
      equal(message, 'Error: the kem key was wiped');
    });
  });
};
