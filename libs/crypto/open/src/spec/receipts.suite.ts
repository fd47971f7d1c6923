import fc from 'fast-check';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { fromUtf8, locatorHash, utf8 } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { verifyRecordId } from '@vrijhaven/crypto/verify';
import { applicantKeys } from '../applicant-keys';
import { openDraft, sealDraft } from '../draft';
import type { OpenPrimitives } from '../open-primitives';
import { fromDigits, toDigits } from '../receipt/digit-code';
import type { ParsedReceipt } from '../receipt/receipt';
import { generateReceipt, parseReceipt } from '../receipt/receipt';
import { toWords } from '../receipt/word-code';
import { loadWordList, RECEIPT_LANGUAGES } from '../receipt/word-list';
import { reveal } from '../secret-key';
import { createApplicant } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue } from './check';

const secretOf = (parsed: ParsedReceipt): Bytes | string =>
  parsed.kind === 'receipt' ? reveal(parsed.mk) : parsed.kind;
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const lists = () => Promise.all(RECEIPT_LANGUAGES.map(loadWordList));
const arabic = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

export const receiptsSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('receipts (step 3)', () => {
    it('writes the words that BIP-39 prescribes', async () => {
      const [english] = await lists();
      equal(toWords(p, new Uint8Array(16), english!).join(' '), `${'abandon '.repeat(11)}about`);
      equal(toWords(p, new Uint8Array(16).fill(0xff), english!).join(' '), `${'zoo '.repeat(11)}wrong`);
      const letter = 'letter advice cage absurd amount doctor acoustic avoid letter advice cage above';
      equal(toWords(p, new Uint8Array(16).fill(0x80), english!).join(' '), letter);
    });

    it('reads every receipt back in every language: accents off, upper case, odd spaces, four letters', async () => {
      const all = await lists();
      fc.assert(
        fc.property(secrets, fc.constantFrom(...all), (secret, list) => {
          const words = toWords(p, secret, list);
          const typed = [
            words.join(' '),
            words.join('\n  ').toUpperCase(),
            words.map((word) => word.normalize('NFD')).join(' '),
            words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')).join(' '),
            words.map((word) => word.normalize('NFC').slice(0, 4)).join(', '),
          ];
          for (const text of typed) equal(secretOf(parseReceipt(other, text, all)), secret);
        }),
        { numRuns: 50 },
      );
    });

    it('reads digits back in three scripts, grouped anyhow', async () => {
      const all = await lists();
      fc.assert(
        fc.property(secrets, (secret) => {
          const digits = toDigits(secret);
          equal([digits.length, digits.join('').length], [10, 40]);
          const typed = [
            digits.join(' '),
            digits.join('-'),
            arabic(digits.join(' '), 0x660),
            arabic(digits.join(), 0x6f0),
          ];
          for (const text of typed) equal(secretOf(parseReceipt(other, text, all)), secret);
        }),
        { numRuns: 50 },
      );
    });

    it('notices every single wrong digit and every swap of neighbours', () => {
      const digits = toDigits(p.randomBytes(16)).join('');
      for (let at = 0; at < 40; at += 1) {
        for (let add = 1; add < 10; add += 1) {
          const wrong = String((Number(digits[at]) + add) % 10);
          equal(fromDigits(digits.slice(0, at) + wrong + digits.slice(at + 1)), null);
        }
        const [left, right] = [digits.charAt(at), digits.charAt(at + 1)];
        if (left !== right && right !== '')
          equal(fromDigits(digits.slice(0, at) + right + left + digits.slice(at + 2)), null);
      }
    });

    it('says what is wrong with a receipt', async () => {
      const all = await lists();
      const say = (text: string) => parseReceipt(p, text, all);
      const good = `${'abandon '.repeat(11)}about`;
      equal(say(good.replace('about', 'abuot')), { kind: 'unknown-word', position: 12, word: 'abuot' });
      equal(say('abandon abandon'), { kind: 'wrong-count', found: 2, expected: 12 });
      equal(say(''), { kind: 'wrong-count', found: 0, expected: 12 });
      equal(say(good.replace('about', 'zoo')), { kind: 'wrong-checksum' });
      equal(say('1234 5678'), { kind: 'wrong-count', found: 8, expected: 40 });
      // Thirty-nine nines exceed 128 bits, whatever the check digit.
      for (let check = 0; check < 10; check += 1)
        equal(say('9'.repeat(39) + String(check)), { kind: 'wrong-checksum' });
    });

    it('makes receipts in the form that a language has, never the same twice', async () => {
      for (const [language, length] of [
        ['en', 12],
        ['fr', 12],
        ['es', 12],
        ['nl', 10],
        ['ar', 10],
      ] as const) {
        const [one, two] = [await generateReceipt(p, language), await generateReceipt(p, language)];
        equal(one.phrase.length, length);
        isTrue(one.phrase.join() !== two.phrase.join(), 'receipts are random');
        equal(secretOf(parseReceipt(other, one.phrase.join(' '), await lists())), reveal(one.mk));
      }
    });
  });

  describe('applicants (steps 3 and 10)', () => {
    it('gives the same keys on both engines, and other keys for another organisation', async () => {
      const { mk } = await generateReceipt(p, 'en');
      const organisation = newId(p);
      const [here, there] = [applicantKeys(p, mk, organisation), applicantKeys(other, mk, organisation)];
      const shown = (keys: typeof here) => [keys.recordId, keys.locator, keys.login.publicKey, keys.bundle];
      equal(shown(here), shown(there));
      const elsewhere = applicantKeys(p, mk, newId(p));
      shown(here).forEach((value, at) => {
        isTrue(JSON.stringify(value) !== JSON.stringify(shown(elsewhere)[at]), 'organisations cannot link applicants');
      });
      isTrue(here.login.publicKey.join() !== here.signing.publicKey.join(), 'login and signing keys differ');
    });

    it('certifies the record id by the keys themselves', () => {
      const { organisation, keys } = createApplicant(p);
      const stranger = createApplicant(p, organisation).keys;
      const check = (bundle: typeof keys.bundle, org = organisation) =>
        verifyRecordId(other, { organisation: org, record: keys.recordId, bundle });
      isTrue(check(keys.bundle), 'own keys');
      equal(check({ ...keys.bundle, signKey: stranger.bundle.signKey }), false);
      equal(check({ ...keys.bundle, kemKey: stranger.bundle.kemKey }), false);
      equal(check(keys.bundle, newId(p)), false);
    });

    it('opens a draft only at the revision, place and organisation that it was saved for', () => {
      const { organisation, keys } = createApplicant(p);
      const { draftKey, locator } = keys;
      const address = { organisation, locatorHash: locatorHash(p, organisation, locator), revision: 4 };
      const envelope = sealDraft(p, { draftKey, address, plaintext: utf8('half a story') });
      equal(fromUtf8(openDraft(other, { draftKey, address, envelope })), 'half a story');
      for (const change of [{ revision: 3 }, { organisation: newId(p) }, { locatorHash: p.randomBytes(32) }])
        faults('commitment', () => openDraft(p, { draftKey, address: { ...address, ...change }, envelope }));
      const stranger = createApplicant(p, organisation).keys.draftKey;
      faults('commitment', () => openDraft(p, { draftKey: stranger, address, envelope }));
      for (const [at, code] of [
        [0, 'unsupported'],
        [5, 'unsupported'],
        [9, 'commitment'],
        [41, 'commitment'],
        [90, 'decryption'],
      ] as const)
        faults(code, () => openDraft(p, { draftKey, address, envelope: flip(envelope, at) }));
    });
  });
};
