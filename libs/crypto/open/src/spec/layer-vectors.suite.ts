import {
  asSealed,
  documentHash,
  fromText,
  NO_PREVIOUS,
  parseGrantTrace,
  toText,
  utf8,
} from '@vrijhaven/crypto/envelope';
import { verifyGrantTrace } from '@vrijhaven/crypto/verify';
import { applicantKeys } from '../applicant-keys';
import { openLayer } from '../layer';
import { openBody, openGrant } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { parseReceipt } from '../receipt/receipt';
import { loadWordList } from '../receipt/word-list';
import type { LayerVectors } from '../vectors/make-layer-vectors';
import type { Vectors } from '../vectors/make-vectors';
import type { Runner } from './check';
import { equal } from './check';

export const layerVectorsSuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  v: Vectors,
  { layers, granter, granterKey, trace }: LayerVectors,
): void => {
  const { organisation, document, applicant } = v;
  const record = applicant.recordId;
  const hash = fromText(document.hash);

  describe('frozen layers of version 1', () => {
    it('open as their defender, down to the document of the first vectors', async () => {
      const receipt = parseReceipt(p, applicant.receipt, [await loadWordList('fr')]);
      if (receipt.kind !== 'receipt') throw new Error('receipt does not read');
      const { kem } = applicantKeys(p, receipt.mk, organisation);
      const recipient = { name: `record:${record}`, generation: 0, publicKey: kem.publicKey };
      const place = { organisation, record, compartment: 'threat', revision: 1, recipient, granter } as const;
      for (const [at, { envelope, grant }] of layers.entries()) {
        const layer = { number: at + 1, hash };
        const address = { ...place, layer, chainHead: fromText(v.chain.head) };
        const made = asSealed('grant/v1', fromText(grant));
        const dataKey = openGrant(p, { address, grant: made, granterKey: fromText(granterKey), kem });
        const bare = openLayer(p, { envelope: asSealed('layer/v1', fromText(envelope)), dataKey });
        equal(toText(documentHash(p, bare.envelope)), document.hash);
        const text = openBody(p, {
          ...bare,
          address: { ...place, schema: 1, previous: NO_PREVIOUS, author: record },
          signature: fromText(document.signature),
          authorKey: fromText(applicant.signKey),
        });
        equal(text, utf8(document.text));
        if (at > 0) continue;
        const proof = { address, trace: parseGrantTrace(fromText(trace)), granterKey: fromText(granterKey) };
        equal(verifyGrantTrace(p, proof), true);
      }
    });
  });
};
