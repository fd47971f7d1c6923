import type { Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import {
  actCodeSignatureMessage,
  answerSignatureMessage,
  asSealed,
  confidentialityMessage,
  nominationMessage,
  consentMessage,
  documentSignatureMessage,
  escrowDrillMessage,
  formatBox,
  formatCertificate,
  formatChainLinkBody,
  formatCheckpoint,
  formatManifest,
  grantMessage,
  grantSignatureMessage,
  LETTER_TEXT_BYTES,
  loginMessage,
  NO_PREVIOUS,
  roleGrantSignatureMessage,
  BOX_TYPES,
} from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { openBox } from '../open-box';
import type { OpenPrimitives } from '../open-primitives';
import { createStaff, firstAddress } from './actors';
import type { Runner } from './check';
import { equal, faults } from './check';

/** One message of every kind that is ever signed, with the same ids and hashes wherever they fit. */
const signedMessages = (p: OpenPrimitives): Readonly<Record<string, Bytes>> => {
  const [organisation, record, hash] = [newId(p), newId(p), p.randomBytes(32)];
  const box = { commitment: hash, nonce: p.randomBytes(24), ciphertext: new Uint8Array(1024 + 16) };
  const envelope = asSealed('document/v1', formatBox('document/v1', box));
  const recipient = { name: 'team:office', generation: 1, publicKey: p.randomBytes(1216) };
  const place = {
    organisation,
    record,
    compartment: 'threat',
    revision: 1,
    recipient,
    chainHead: hash,
    granter: record,
  } as const;
  return {
    document: documentSignatureMessage(p, firstAddress(organisation, record), envelope),
    grant: grantSignatureMessage(p, hash, hash),
    'layer grant': grantMessage(p, { ...place, layer: { number: 1, hash } }, hash),
    'code of an act': actCodeSignatureMessage(p, hash, hash),
    'answer of a referee': answerSignatureMessage(p, hash, hash),
    'role grant': roleGrantSignatureMessage(p, hash, hash),
    consent: consentMessage({ organisation, record, subject: 'login', given: true, sequence: 1, day: '2026-01-01' }),
    confidentiality: confidentialityMessage({ organisation, professional: record, version: 1, day: '2026-01-01' }),
    nomination: nominationMessage({ organisation, edition: 'x', hash, expiresOn: '2026-01-01' }),
    login: loginMessage({ origin: organisation, subject: record, nonce: hash, action: 'login' }),
    manifest: formatManifest({ organisation, record, sequence: 1, entries: [] }),
    link: formatChainLinkBody({
      organisation,
      sequence: 1,
      previous: NO_PREVIOUS,
      payload: { type: 'removeMember', member: record },
      signers: ['root'],
    }),
    checkpoint: formatCheckpoint({ organisation, head: hash, sequence: 1, issued: 1, notAfter: 2, roleKeys: [] }),
    'escrow drill': escrowDrillMessage({ organisation, generation: 1, chainHead: hash, nonce: hash }),
    certificate: formatCertificate({ organisation, member: record, signKey: hash, notAfter: 1 }),
  };
};

export const labelsMatrixSuite = ({ describe, it }: Runner, p: OpenPrimitives): void => {
  describe('cross-use (step 2)', () => {
    it('takes no signature of one kind for another', () => {
      const { signing } = createStaff(p, newId(p));
      const messages = Object.entries(signedMessages(p));
      for (const [made, message] of messages) {
        const signature = signing.sign(message);
        for (const [asked, question] of messages)
          equal(
            [made, asked, p.verifySignature(signature, question, signing.publicKey)],
            [made, asked, made === asked],
          );
      }
    });

    it('takes no envelope of one kind for another', () => {
      const key = p.randomBytes(32);
      const kinds = Object.keys(BOX_TYPES) as (keyof typeof BOX_TYPES)[];
      for (const made of kinds)
        for (const asked of kinds.filter((kind) => kind !== made)) {
          const short = made === 'unlock/v1' || made === 'previous-seed/v1' ? 32 : 1024;
          const size = made === 'letter/v1' || made === 'answer/v1' ? LETTER_TEXT_BYTES : short;
          const ciphertext = new Uint8Array(size + 16);
          const envelope = formatBox(made, { commitment: key, nonce: new Uint8Array(24), ciphertext });
          faults('unsupported', () =>
            openBox(p, { purpose: asked, key, context: key, envelope: envelope as Sealed<typeof asked> }),
          );
        }
    });
  });
};
