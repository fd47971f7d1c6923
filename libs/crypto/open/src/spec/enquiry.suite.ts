import {
  asSealed,
  enquiryIdOf,
  enquiryLocatorHash,
  fromText,
  LETTER_BYTES,
  letterHash,
  locatorHash,
  toText,
  utf8,
} from '@vrijhaven/crypto/envelope';
import { newId, sealAnswer } from '@vrijhaven/crypto/seal';
import { verifyAnswer } from '@vrijhaven/crypto/verify';
import { applicantKeys } from '../applicant-keys';
import { enquiryKeys } from '../enquiry/enquiry-keys';
import { openLetter, sealLetter } from '../enquiry/letter';
import { openAnswer } from '../enquiry/open-answer';
import { KemIdentity } from '../identities';
import type { OpenPrimitives } from '../open-primitives';
import { SecretKey } from '../secret-key';
import type { EnquiryVectors } from '../vectors/make-enquiry-vectors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue } from './check';

/** An enquiry with a letter, and the office that waits for its answer. */
const createEnquiry = (p: OpenPrimitives, organisation = newId(p), seed = p.randomBytes(32)) => {
  const keys = enquiryKeys(p, new SecretKey('receipt', p.randomBytes(16)), organisation);
  const address = { organisation, enquiry: keys.enquiry };
  const letter = sealLetter(p, { key: keys.letterKey, address, plaintext: utf8('what may be told') });
  const kem = new KemIdentity(p, seed.slice());
  const recipient = { name: 'team:office', generation: 1, publicKey: kem.publicKey };
  const place = { ...address, letter: letterHash(p, letter), recipient, chainHead: p.randomBytes(32) };
  const answer = (text = 'I have known her for years', at = place) =>
    sealAnswer(p, { address: at, plaintext: utf8(text), signer: keys.signing });
  const asked = { address: place, signKey: keys.signing.publicKey, kem };
  return { organisation, keys, address, letter, kem, seed, place, answer, asked };
};

export const enquirySuite = (
  { describe, it }: Runner,
  p: OpenPrimitives,
  other: OpenPrimitives,
  vectors: EnquiryVectors,
): void => {
  describe('enquiries to referees (step 30)', () => {
    it('give one id, locator and keys on both engines', () => {
      const [organisation, mk] = [newId(p), p.randomBytes(16)];
      const [one, two] = [p, other].map((engine) =>
        enquiryKeys(engine, new SecretKey('receipt', mk.slice()), organisation),
      );
      equal([one?.enquiry, one?.locator, one?.login.publicKey], [two?.enquiry, two?.locator, two?.login.publicKey]);
      equal(one && enquiryIdOf(other, organisation, one.signing.publicKey), two?.enquiry);
    });

    it('share nothing with an applicant of the same words', () => {
      const [organisation, mk] = [newId(p), p.randomBytes(16)];
      const referee = enquiryKeys(p, new SecretKey('receipt', mk.slice()), organisation);
      const applicant = applicantKeys(p, new SecretKey('receipt', mk.slice()), organisation);
      const known = [applicant.locator, applicant.login.publicKey, applicant.signing.publicKey].map(toText);
      for (const made of [referee.locator, referee.login.publicKey, referee.signing.publicKey])
        isTrue(!known.includes(toText(made)), 'a referee shares a key with an applicant');
      isTrue(referee.enquiry !== applicant.recordId, 'an enquiry has the id of a record');
      isTrue(
        toText(enquiryLocatorHash(p, organisation, referee.locator)) !==
          toText(locatorHash(p, organisation, referee.locator)),
        'a locator is found under one hash for both',
      );
    });

    it('open their letter on the other engine, with these words alone', () => {
      const { keys, address, letter, organisation } = createEnquiry(p);
      equal(openLetter(other, { key: keys.letterKey, address, envelope: letter }), utf8('what may be told'));
      const stranger = createEnquiry(p, organisation);
      faults('commitment', () => openLetter(p, { key: stranger.keys.letterKey, address, envelope: letter }));
      // A server that gives one referee another one's letter.
      faults('commitment', () => openLetter(p, { ...stranger, key: stranger.keys.letterKey, envelope: letter }));
      faults('decryption', () =>
        openLetter(p, { key: keys.letterKey, address, envelope: flip(letter, letter.length - 1) }),
      );
    });

    it('have letters and answers of one size, and none beyond it', () => {
      const { keys, address, letter, answer } = createEnquiry(p);
      equal(
        [letter.length, answer('').envelope.length, answer('x'.repeat(9_000)).envelope.length],
        [LETTER_BYTES, LETTER_BYTES, LETTER_BYTES],
      );
      faults('length', () => sealLetter(p, { key: keys.letterKey, address, plaintext: new Uint8Array(16_381) }));
      faults('length', () => answer('x'.repeat(16_381)));
    });

    it('are answered to the office on the other engine', () => {
      const { asked, answer } = createEnquiry(p);
      equal(openAnswer(other, { ...asked, ...answer() }), utf8('I have known her for years'));
    });

    it('refuse an answer to another letter, of another enquiry, for another generation or on another head', () => {
      const scene = createEnquiry(p);
      const sealed = scene.answer();
      const moved = (change: Partial<typeof scene.place>) => () =>
        openAnswer(p, { ...scene.asked, ...sealed, address: { ...scene.place, ...change } });
      faults('grant-signature', moved({ letter: p.randomBytes(32) }));
      faults('grant-signature', moved({ enquiry: newId(p) }));
      faults('grant-signature', moved({ organisation: newId(p) }));
      faults('grant-signature', moved({ chainHead: p.randomBytes(32) }));
      faults('grant-signature', moved({ recipient: { ...scene.place.recipient, generation: 2 } }));
      const { publicKey } = new KemIdentity(p, p.randomBytes(32));
      faults('key-mismatch', moved({ recipient: { ...scene.place.recipient, publicKey } }));
    });

    it('refuse an answer of another enquiry, and a key that belongs to another answer', () => {
      const scene = createEnquiry(p);
      const twin = createEnquiry(p, scene.organisation, scene.seed);
      faults('grant-signature', () => openAnswer(p, { ...scene.asked, ...twin.answer() }));
      faults('grant-signature', () => openAnswer(p, { ...scene.asked, ...twin.answer('x', scene.place) }));
      const [first, second] = [scene.answer('yes'), scene.answer('no')];
      faults('grant-signature', () => openAnswer(p, { ...scene.asked, ...first, grant: second.grant }));
      isTrue(!verifyAnswer(other, { ...scene.asked, ...second, envelope: first.envelope }), 'a swapped answer counted');
    });

    it('refuse a changed byte anywhere', () => {
      const { asked, answer } = createEnquiry(p);
      const sealed = answer();
      for (const at of [8, 40, 64, sealed.envelope.length - 1])
        faults('grant-signature', () => openAnswer(p, { ...asked, ...sealed, envelope: flip(sealed.envelope, at) }));
      for (const at of [1, 1_121, 1_145, sealed.grant.length - 1])
        faults('grant-signature', () => openAnswer(p, { ...asked, ...sealed, grant: flip(sealed.grant, at) }));
    });

    it('of version 1 open for ever', () => {
      const { organisation, enquiry, chainHead, generation } = vectors;
      const keys = enquiryKeys(p, new SecretKey('receipt', fromText(vectors.mk)), organisation);
      equal(
        [keys.enquiry, toText(keys.locator), toText(keys.login.publicKey), toText(keys.signing.publicKey)],
        [enquiry, vectors.locator, vectors.loginKey, vectors.signKey],
      );
      const address = { organisation, enquiry };
      const letter = asSealed('letter/v1', fromText(vectors.sealedLetter));
      equal(openLetter(p, { key: keys.letterKey, address, envelope: letter }), utf8(vectors.letter));
      const kem = new KemIdentity(p, fromText(vectors.officeSeed));
      const answer = openAnswer(p, {
        address: {
          ...{ ...address, letter: letterHash(p, letter), chainHead: fromText(chainHead) },
          recipient: { name: 'team:office', generation, publicKey: kem.publicKey },
        },
        envelope: asSealed('answer/v1', fromText(vectors.sealedAnswer)),
        grant: asSealed('answer-grant/v1', fromText(vectors.grant)),
        signKey: keys.signing.publicKey,
        kem,
      });
      equal(answer, utf8(vectors.answer));
    });
  });
};
