import type { DocumentAddress, LayerName, Recipient } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  BOX_OVERHEAD,
  formatLayerText,
  fromUtf8,
  grantMessage,
  KEM_PUBLIC_KEY_BYTES,
  layerContext,
  LAYER_OVERHEAD,
  parseBox,
  parseGrant,
  parseGrantTrace,
  toHex,
  traceGrant,
  utf8,
} from '@vrijhaven/crypto/envelope';
import { newId, sealBox } from '@vrijhaven/crypto/seal';
import { verifyGrant, verifyGrantTrace } from '@vrijhaven/crypto/verify';
import type { BareDocument, PutLayer } from '../layer';
import { openLayer, putLayer } from '../layer';
import type { DataKey } from '../open-document';
import { openBody, openGrant } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { regrant } from '../regrant';
import { reveal, SecretKey } from '../secret-key';
import { createStaff, sealedByApplicant } from './actors';
import type { Runner } from './check';
import { equal, faults, flip } from './check';

/** A defender's document, and a verifier who takes it up and puts layers on it. */
const scene = (p: OpenPrimitives, text?: string) => {
  const { request, self, sealed, organisation } = sealedByApplicant(p, text);
  const { address, grant, granterKey, recipient, granter, kem, chainHead } = request;
  const dataKey = openGrant(p, { address: { ...address, recipient, chainHead, granter }, grant, granterKey, kem });
  const bare: BareDocument = { envelope: sealed.envelope, dataKey };
  const staff = createStaff(p, organisation);
  const head = p.randomBytes(32);
  const by = { chainHead: head, granter: staff.bundle.memberId, signer: staff.signing };
  const put = (number: number, document: BareDocument = bare, recipients: readonly Recipient[] = [self]): PutLayer =>
    putLayer(p, { document, number, recipients, ...by });
  const layer = (number: number): LayerName => ({ number, hash: sealed.hash });
  const keyOf = (
    on: OpenPrimitives,
    { grants }: PutLayer,
    name: LayerName,
    place: DocumentAddress = address,
  ): DataKey =>
    openGrant(on, {
      address: { ...place, layer: name, recipient: self, chainHead: head, granter: by.granter },
      grant: grants[0]!.grant,
      granterKey: staff.bundle.signKey,
      kem,
    });
  const read = (on: OpenPrimitives, from: PutLayer, name: LayerName): string =>
    fromUtf8(openBody(on, { ...request, ...openLayer(on, { ...from, dataKey: keyOf(on, from, name) }) }));
  return { request, self, bare, staff, by, put, layer, keyOf, read, address };
};

export const layersSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('layers (step 25)', () => {
    it('is read on either engine, with the author’s signature as it was', () => {
      const { put, read, layer } = scene(p);
      equal(read(other, put(1), layer(1)), 'they came at night');
    });

    it('is replaced by the next one, never stacked', () => {
      const { put, read, layer, keyOf } = scene(p);
      const first = put(1);
      const bare = openLayer(p, { ...first, dataKey: keyOf(p, first, layer(1)) });
      const second = put(2, bare);
      equal(second.envelope.length, first.envelope.length);
      equal(read(other, second, layer(2)), 'they came at night');
      faults('key-mismatch', () => put(2, { ...bare, dataKey: keyOf(p, first, layer(1)) }));
    });

    it('opens with no key of before: not the author’s, not an older layer’s', () => {
      const { put, bare, layer, keyOf } = scene(p);
      const [first, second] = [put(1), put(2)];
      faults('key-mismatch', () => openLayer(p, { ...second, dataKey: bare.dataKey }));
      const renamed = { ...bare.dataKey, layer: layer(2) };
      faults('commitment', () => openLayer(p, { ...second, dataKey: renamed }));
      const old = { ...keyOf(p, first, layer(1)), layer: layer(2) };
      faults('commitment', () => openLayer(p, { ...second, dataKey: old }));
    });

    it('never uses a key or a nonce twice', () => {
      const { put, layer, keyOf } = scene(p);
      const seen = Array.from({ length: 10 }, () => put(1)).flatMap((made) => [
        toHex(parseBox('layer/v1', made.envelope).nonce),
        toHex(reveal(keyOf(p, made, layer(1)).secret)),
      ]);
      equal(new Set(seen).size, 20);
    });

    it('gives texts of one bucket layers of one size', () => {
      const sizes = [0, 1, 500, 1020].map((length) => scene(p, 'x'.repeat(length)).put(1).envelope.length);
      equal(sizes, Array(4).fill(1024 + BOX_OVERHEAD + LAYER_OVERHEAD));
    });

    it('refuses a layer with any byte changed, and one that was cut', () => {
      const { put, layer, keyOf } = scene(p);
      const made = put(1);
      const dataKey = keyOf(p, made, layer(1));
      for (let at = 0; at < made.envelope.length; at += at < 72 ? 1 : 7) {
        const code = at < 8 ? 'unsupported' : at < 64 ? 'commitment' : 'decryption';
        faults(code, () => openLayer(p, { dataKey, envelope: flip(made.envelope, at) }));
      }
      faults('length', () => asSealed('layer/v1', made.envelope.slice(0, -1)));
    });

    for (const [field, change] of [
      ['organisation', { organisation: newId(p) }],
      ['record', { record: newId(p) }],
      ['compartment', { compartment: 'identity' }],
      ['revision', { revision: 2, previous: p.randomBytes(32) }],
    ] as const)
      it(`refuses a layer that was put over another ${field}, with its grant and without`, () => {
        const { put, layer, keyOf, address } = scene(p);
        const made = put(1);
        faults('grant-signature', () => keyOf(p, made, layer(1), { ...address, ...change }));
        const moved: DataKey = { ...keyOf(p, made, layer(1)), ...change };
        faults('commitment', () => openLayer(p, { ...made, dataKey: moved }));
      });

    it('takes no grant of one layer for another, of a layer for a document, or the other way round', () => {
      const { put, layer, keyOf, request, self, by, staff } = scene(p);
      const made = put(1);
      faults('grant-signature', () => keyOf(p, made, layer(2)));
      faults('grant-signature', () => keyOf(p, made, { number: 1, hash: p.randomBytes(32) }));
      const address = { ...request.address, recipient: self, chainHead: by.chainHead, granter: by.granter };
      const granterKey = staff.bundle.signKey;
      equal(verifyGrant(p, { address, grant: made.grants[0]!.grant, granterKey }), false);
      const { chainHead, granter } = request;
      const asLayer = { ...address, chainHead, granter, layer: layer(1) };
      faults('grant-signature', () => openGrant(p, { ...request, address: asLayer }));
      faults('malformed', () => keyOf(p, made, layer(0)));
    });

    it('refuses another document under a layer than the one it names', () => {
      const { bare, layer, address } = scene(p);
      const foreign = scene(p, 'something else').bare;
      const key = p.randomBytes(32);
      const name = layer(1);
      const dataKey: DataKey = { ...bare.dataKey, layer: name, secret: new SecretKey('data', key) };
      const text = formatLayerText({ dataKey: reveal(foreign.dataKey.secret), envelope: foreign.envelope });
      const context = layerContext({ ...address, layer: name });
      const envelope = sealBox(p, { purpose: 'layer/v1', key, context, text });
      faults('author-signature', () => openLayer(p, { envelope, dataKey }));
    });

    it('still needs the author’s signature underneath', () => {
      const { put, layer, keyOf, request } = scene(p);
      const made = put(1);
      const bare = openLayer(p, { ...made, dataKey: keyOf(p, made, layer(1)) });
      faults('author-signature', () => openBody(p, { ...request, ...bare, signature: flip(request.signature, 3) }));
    });

    it('is passed on to one more recipient like any other key', () => {
      const { put, layer, keyOf, by, request, staff } = scene(p);
      const made = put(1);
      const host = createStaff(p, request.address.organisation);
      const recipient = { name: 'team:host:den-haag', generation: 2, publicKey: host.kem.publicKey };
      const { grant } = regrant(p, { dataKey: keyOf(p, made, layer(1)), recipient, ...by });
      const address = { ...request.address, layer: layer(1), recipient, chainHead: by.chainHead, granter: by.granter };
      const dataKey = openGrant(other, { address, grant, granterKey: staff.bundle.signKey, kem: host.kem });
      equal(openBody(other, { ...request, ...openLayer(other, { ...made, dataKey }) }), utf8('they came at night'));
    });

    it('leaves of a replaced grant a trace that proves it and opens nothing', () => {
      const { put, layer, request, self, by, staff } = scene(p);
      const { grant } = put(1).grants[0]!;
      const stored = traceGrant(p, grant);
      equal(stored.length, 96);
      const trace = parseGrantTrace(stored);
      const address = {
        ...request.address,
        layer: layer(1),
        recipient: self,
        chainHead: by.chainHead,
        granter: by.granter,
      };
      const ask = (change: object) =>
        verifyGrantTrace(other, { address: { ...address, ...change }, trace, granterKey: staff.bundle.signKey });
      const elsewhere = { ...self, publicKey: p.randomBytes(KEM_PUBLIC_KEY_BYTES) };
      equal(
        [ask({}), ask({ layer: layer(2) }), ask({ recipient: elsewhere }), ask({ compartment: 'care' })],
        [true, false, false, false],
      );
      equal(grantMessage(p, address, trace.signedHash), grantMessage(p, address, p.hash32(parseGrant(grant).signed)));
    });
  });
};
