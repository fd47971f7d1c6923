import { documentSignatureMessage, kdf, LABELS } from '@vrijhaven/crypto/envelope';
import { openBody } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { SecretKey } from '../secret-key';
import { createApplicant, firstAddress } from './actors';
import type { Runner } from './check';
import { equal, faults, isTrue } from './check';
import { craftTwoKeyEnvelope } from './two-keys';

export const commitmentSuite = ({ describe, it }: Runner, p: OpenPrimitives): void => {
  describe('key commitment (step 6)', () => {
    it('refuses the second text of a ciphertext that was crafted to open under two keys', () => {
      const { organisation, keys } = createApplicant(p);
      const address = firstAddress(organisation, keys.recordId);
      const crafted = craftTwoKeyEnvelope(p, address);

      const { aad, nonce, ciphertext: text } = crafted;
      for (const dataKey of [crafted.honest, crafted.hidden]) {
        const key = kdf(p, dataKey, LABELS.encrypt, new Uint8Array());
        isTrue(p.aeadDecrypt({ key, nonce, aad, text }) !== null, 'the cipher alone takes both keys');
      }

      const { envelope } = crafted;
      const { record, compartment, revision } = address;
      const under = (bytes: Uint8Array) =>
        openBody(p, {
          address,
          envelope,
          signature: keys.signing.sign(documentSignatureMessage(p, address, envelope)),
          authorKey: keys.signing.publicKey,
          dataKey: { organisation, record, compartment, revision, secret: new SecretKey('data', bytes) },
        });
      equal(under(crafted.honest).length, 1020);
      faults('commitment', () => under(crafted.hidden));
    });
  });
};
