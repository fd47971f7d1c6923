import { utf8, LETTER_TEXT_BYTES } from '@vrijhaven/crypto/envelope';
import { canMove, isFinal, statesOf } from '@vrijhaven/domain';
import fc from 'fast-check';
import { enquiryLifecycle, ENQUIRY_STATES } from './enquiry.lifecycle';
import { LETTER_QUESTIONS, readLetter } from './letter';
import { CONFIRMED, LONGEST_WORDS, readRefereeAnswer, SINCE } from './referee-answer';

const LETTER = {
  kind: 'letter',
  organisation: 'Justice and Peace',
  name: 'Amal',
  told: 'That I am applying for a few months of rest.',
  questions: [...LETTER_QUESTIONS],
  language: 'ar',
  until: '2026-12-24',
};

describe('the way of an enquiry', () => {
  it('lets words lead somewhere only while it is open, and lets nobody open it again', () => {
    expect(statesOf(enquiryLifecycle)).toEqual([...ENQUIRY_STATES]);
    for (const from of ENQUIRY_STATES) {
      expect(canMove(enquiryLifecycle, from, 'answered', ['referee'])).toBe(from === 'open');
      expect(canMove(enquiryLifecycle, from, 'open', ['verifier', 'referee', 'system'])).toBe(false);
    }
    expect(ENQUIRY_STATES.filter((state) => isFinal(enquiryLifecycle, state))).toEqual([
      ...['filed', 'revoked', 'closed', 'expired'],
    ]);
  });
});

describe('a letter', () => {
  it('is read as it was written', () => {
    expect(readLetter(LETTER)).toEqual(LETTER);
  });

  it('is none where anything is of another kind, and shows no question that we do not know', () => {
    const broken = [null, 'letter', [], {}, { ...LETTER, kind: 'answer' }, { ...LETTER, told: 7 }];
    broken.push({ ...LETTER, until: 'soon' }, { ...LETTER, language: 'xx' }, { ...LETTER, questions: 'all' });
    for (const content of broken) expect(readLetter(content)).toBeUndefined();
    expect(readLetter({ ...LETTER, questions: ['knows', 'whereabouts'] })?.questions).toEqual(['knows']);
  });
});

describe('an answer', () => {
  it('holds what was said, leaves out what was not, and nothing else', () => {
    const said = { kind: 'answer', knows: 'We worked together.', work: 'yes', threat: 'cannotSay' };
    expect(readRefereeAnswer({ ...said, against: '', referee: 2, since: 'always' })).toEqual(said);
    expect(readRefereeAnswer({ kind: 'declined', knows: 'x' })).toEqual({ kind: 'declined' });
    expect(readRefereeAnswer({ kind: 'letter' })).toBeUndefined();
  });

  it('always fits into the one size of an answer, in any script', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 0, maxLength: LONGEST_WORDS });
    const property = fc.property(words, words, words, fc.constantFrom(...CONFIRMED), (knows, against, more, work) => {
      const cut = [knows, against, more].map((text) => text.slice(0, LONGEST_WORDS));
      const answer = {
        kind: 'answer',
        knows: cut[0],
        against: cut[1],
        more: cut[2],
        work,
        threat: work,
        since: SINCE[0],
      };
      expect(utf8(JSON.stringify(answer)).length).toBeLessThan(LETTER_TEXT_BYTES - 4);
    });
    fc.assert(property, { numRuns: 50 });
    const widest = '\u20ac'.repeat(LONGEST_WORDS);
    const longest = { kind: 'answer', knows: widest, against: widest, more: widest, since: 'underOneYear' };
    expect(utf8(JSON.stringify(longest)).length).toBeLessThan(LETTER_TEXT_BYTES - 4);
  });
});
