import type { Recipient } from '@vrijhaven/crypto/envelope';
import { asSealed, fromText, NO_PREVIOUS, toText, traceGrant } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { KemIdentity } from '../identities';
import { openLayer, putLayer } from '../layer';
import { memberOfSeed } from '../member/member-identity';
import { openGrant } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import type { Vectors } from './make-vectors';

/** Two layers, one after the other, over the document of v1.json. Run once, then frozen as v1-layer.json. */
export const makeLayerVectors = (p: OpenPrimitives, v: Vectors, kem: KemIdentity) => {
  const { organisation, document, applicant, chain } = v;
  const record = applicant.recordId;
  const self: Recipient = { name: `record:${record}`, generation: 0, publicKey: kem.publicKey };
  const chainHead = fromText(chain.head);
  const place = {
    organisation,
    record,
    compartment: 'threat',
    revision: 1,
    previous: NO_PREVIOUS,
    recipient: self,
    chainHead,
  } as const;
  const dataKey = openGrant(p, {
    address: { ...place, granter: record },
    grant: asSealed('grant/v1', fromText(document.toSelf)),
    granterKey: fromText(applicant.signKey),
    kem,
  });
  const member = memberOfSeed(p, organisation, newId(p), p.randomBytes(32));
  const granter = member.bundle.memberId;
  const bare = { envelope: asSealed('document/v1', fromText(document.envelope)), dataKey };
  const by = { recipients: [self], chainHead, granter, signer: member.signing };
  const first = putLayer(p, { document: bare, number: 1, ...by });
  const wire = ({ envelope, grants }: typeof first) => ({
    envelope: toText(envelope),
    grant: toText(grants[0]?.grant ?? new Uint8Array()),
  });
  const firstKey = openGrant(p, {
    address: { ...place, layer: { number: 1, hash: fromText(document.hash) }, granter },
    grant: asSealed('grant/v1', fromText(wire(first).grant)),
    granterKey: member.bundle.signKey,
    kem,
  });
  const second = putLayer(p, { document: openLayer(p, { ...first, dataKey: firstKey }), number: 2, ...by });
  return {
    note: 'Layers over the document of v1.json. Frozen: never regenerate, every engine must open this for ever.',
    granter,
    granterKey: toText(member.bundle.signKey),
    layers: [wire(first), wire(second)],
    trace: toText(traceGrant(p, fromText(wire(first).grant))),
  };
};

export type LayerVectors = ReturnType<typeof makeLayerVectors>;
