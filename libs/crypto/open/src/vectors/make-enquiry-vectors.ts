import { fromText, toText, utf8 } from '@vrijhaven/crypto/envelope';
import { letterHash } from '@vrijhaven/crypto/envelope';
import { newId, sealAnswer } from '@vrijhaven/crypto/seal';
import { enquiryKeys } from '../enquiry/enquiry-keys';
import { sealLetter } from '../enquiry/letter';
import { KemIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { SecretKey } from '../secret-key';

/** One enquiry, its letter, and an answer to it. Run once, then frozen as v1-enquiry.json. */
export const makeEnquiryVectors = (p: OpenPrimitives) => {
  const [organisation, mk, seed] = [newId(p), toText(p.randomBytes(16)), toText(p.randomBytes(32))];
  const keys = enquiryKeys(p, new SecretKey('receipt', fromText(mk)), organisation);
  const address = { organisation, enquiry: keys.enquiry };
  const [letter, answer] = ['{"told":"أعرفها منذ سنوات"}', '{"kind":"declined"}'];
  const sealed = sealLetter(p, { key: keys.letterKey, address, plaintext: utf8(letter) });
  const { publicKey } = new KemIdentity(p, fromText(seed));
  const chainHead = p.randomBytes(32);
  const { envelope, grant } = sealAnswer(p, {
    address: {
      ...{ ...address, letter: letterHash(p, sealed), chainHead },
      recipient: { name: 'team:office', generation: 2, publicKey },
    },
    plaintext: utf8(answer),
    signer: keys.signing,
  });
  return {
    ...{
      organisation,
      mk,
      enquiry: keys.enquiry,
      locator: toText(keys.locator),
      loginKey: toText(keys.login.publicKey),
    },
    ...{ signKey: toText(keys.signing.publicKey), letter, sealedLetter: toText(sealed) },
    ...{ officeSeed: seed, generation: 2, chainHead: toText(chainHead), answer },
    ...{ sealedAnswer: toText(envelope), grant: toText(grant) },
  };
};

export type EnquiryVectors = ReturnType<typeof makeEnquiryVectors>;
