import type { Bytes, Id } from '@vrijhaven/crypto/envelope';
import { concat, equalBytes, escrowCardCheck, parseId, SHARE_BYTES, u8 } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '../open-primitives';
import { reveal, SecretKey } from '../secret-key';
import { foreignLetter, fromLetters, LINE_LETTERS, lineCheck, plainLetters, toLetters } from './card-letters';
import type { EscrowCard } from './shares';

const FORMAT = 1;
const TAG_BYTES = 4;
const HEAD_BYTES = 4 + TAG_BYTES;
const CONTENT_BYTES = HEAD_BYTES + SHARE_BYTES;
const CHECK_BYTES = 4;
const MAX_GENERATION = 0xffff;

const CARD_LETTERS = ((CONTENT_BYTES + CHECK_BYTES) * 8) / 5;

/** Lines of a card: each twelve letters and a check letter. */
export const CARD_LINES = CARD_LETTERS / LINE_LETTERS;

const tagOf = (organisation: Id): Bytes => parseId(organisation).subarray(0, TAG_BYTES);

const checkOf = (p: OpenPrimitives, organisation: Id, content: Bytes): Bytes =>
  escrowCardCheck(p, organisation, content).subarray(0, CHECK_BYTES);

/** Six lines of the form XXXX-XXXX-XXXX-C, to be written down or printed. (protocol.md step 24) */
export const writeEscrowCard = (p: OpenPrimitives, card: EscrowCard): string[] => {
  if (card.generation > MAX_GENERATION) throw new RangeError('no card has room for this generation');
  const head = concat(
    u8(FORMAT),
    u8(card.number),
    Uint8Array.of(card.generation >> 8, card.generation & 0xff),
    tagOf(card.organisation),
  );
  const content = concat(head, reveal(card.share));
  const letters = toLetters(concat(content, checkOf(p, card.organisation, content)));
  content.fill(0);
  return Array.from({ length: CARD_LINES }, (_, at) => {
    const line = letters.slice(at * LINE_LETTERS, (at + 1) * LINE_LETTERS);
    return `${line.replace(/.{4}/g, '$&-')}${lineCheck(line, at + 1)}`;
  });
};

/** Why typed text is no card of this organisation. `line` counts from 1. */
export type CardRefusal =
  | { readonly kind: 'unknownLetter'; readonly letter: string }
  | { readonly kind: 'wrongCount'; readonly found: number; readonly expected: number }
  | { readonly kind: 'wrongLine'; readonly line: number }
  | { readonly kind: 'otherOrganisation' }
  | { readonly kind: 'wrongCheck' };

export type ParsedCard = { readonly kind: 'card'; readonly card: EscrowCard } | CardRefusal;

const readContent = (p: OpenPrimitives, organisation: Id, bytes: Bytes): ParsedCard => {
  const content = bytes.subarray(0, CONTENT_BYTES);
  const [format, number = 0, high = 0, low = 0] = content;
  if (!equalBytes(content.subarray(4, HEAD_BYTES), tagOf(organisation))) return { kind: 'otherOrganisation' };
  if (format !== FORMAT || !equalBytes(bytes.subarray(CONTENT_BYTES), checkOf(p, organisation, content)))
    return { kind: 'wrongCheck' };
  const share = new SecretKey('escrow-share', content.slice(HEAD_BYTES));
  return { kind: 'card', card: { organisation, generation: (high << 8) | low, number, share } };
};

/** The card that was typed or read from a file, or which line to read again. (protocol.md step 24) */
export const parseEscrowCard = (p: OpenPrimitives, text: string, organisation: Id): ParsedCard => {
  const typed = plainLetters(text);
  const foreign = foreignLetter(typed);
  if (foreign !== undefined) return { kind: 'unknownLetter', letter: foreign };
  const expected = CARD_LINES * (LINE_LETTERS + 1);
  if (typed.length !== expected) return { kind: 'wrongCount', found: typed.length, expected };
  const lines = Array.from({ length: CARD_LINES }, (_, at) =>
    typed.slice(at * (LINE_LETTERS + 1), (at + 1) * (LINE_LETTERS + 1)),
  );
  const wrong = lines.findIndex(
    (line, at) => line.slice(LINE_LETTERS) !== lineCheck(line.slice(0, LINE_LETTERS), at + 1),
  );
  if (wrong >= 0) return { kind: 'wrongLine', line: wrong + 1 };
  const bytes = fromLetters(lines.map((line) => line.slice(0, LINE_LETTERS)).join(''));
  const parsed = readContent(p, organisation, bytes);
  bytes.fill(0);
  return parsed;
};
