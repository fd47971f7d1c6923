import type { CardRefusal, EscrowCard, OpenPrimitives } from '@vrijhaven/crypto/open';
import { CARD_LINES, parseEscrowCard } from '@vrijhaven/crypto/open';
import { unreachable } from '@vrijhaven/domain';
import type { Context } from '../command';
import { Failure } from './fault';
import { readText } from './files';

/** What is wrong with typed letters, and what to do about it. */
export const explainCard = (refusal: CardRefusal): string => {
  switch (refusal.kind) {
    case 'unknownLetter':
      return `No card has the character “${refusal.letter}”.`;
    case 'wrongCount':
      return `A card has ${String(refusal.expected)} letters, these are ${String(refusal.found)}.`;
    case 'wrongLine':
      return `Line ${String(refusal.line)} is not as it stands on the card: read it again.`;
    case 'wrongCheck':
      return 'Every line fits and the card does not: its lines are out of order, or of two cards.';
    case 'otherOrganisation':
      return 'This card is of another organisation.';
    default:
      return unreachable(refusal);
  }
};

const parse = (p: OpenPrimitives, text: string, organisation: string, place: string): EscrowCard => {
  const parsed = parseEscrowCard(p, text, organisation);
  if (parsed.kind !== 'card') throw new Failure(`${place}: ${explainCard(parsed)}`);
  return parsed.card;
};

/** Lines of a file that can be letters of a card: what is printed around them does not count. */
const cardOfFile = (text: string): string => {
  const lines = text.split('\n').filter((line) => /^(?:[0-9a-z]{4}[- ]?){3}[0-9a-z]$/i.test(line.trim()));
  return lines.length === CARD_LINES ? lines.join('\n') : text;
};

/** As many cards as are needed: from the files of `--card`, the rest typed line by line without showing. */
export const readCards = async (
  { terminal, options }: Context,
  p: OpenPrimitives,
  { organisation, needed }: { readonly organisation: string; readonly needed: number },
): Promise<EscrowCard[]> => {
  const files = options.all('card');
  const cards = files.map((file) => parse(p, cardOfFile(readText(file)), organisation, file));
  while (cards.length < needed) {
    const place = `Card ${String(cards.length + 1)} of ${String(needed)}`;
    const lines: string[] = [];
    for (let line = 1; line <= CARD_LINES; line += 1)
      lines.push(await terminal.ask(`${place}, line ${String(line)}:`, { secret: true }));
    cards.push(parse(p, lines.join('\n'), organisation, place));
  }
  return cards;
};

export const forgetCards = (cards: readonly EscrowCard[]): void => {
  for (const { share } of cards) share.wipe();
};
