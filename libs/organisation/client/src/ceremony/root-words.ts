import type { Id } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, SigningIdentity } from '@vrijhaven/crypto/open';
import { generateReceipt, loadWordList, parseReceipt, rootKeyOf } from '@vrijhaven/crypto/open';

/** Twelve fresh words behind an organisation's root key. They are written down once and stay offline. */
export const newRootWords = async (
  p: OpenPrimitives,
  organisation: Id,
): Promise<{ readonly words: readonly string[]; readonly root: SigningIdentity }> => {
  const { phrase, mk } = await generateReceipt(p, 'en');
  const root = rootKeyOf(p, mk, organisation);
  mk.wipe();
  return { words: phrase, root };
};

/** The root key behind typed words; undefined when they cannot be right. */
export const rootOfWords = async (
  p: OpenPrimitives,
  organisation: Id,
  typed: string,
): Promise<SigningIdentity | undefined> => {
  const parsed = parseReceipt(p, typed, [await loadWordList('en')]);
  if (parsed.kind !== 'receipt') return undefined;
  const root = rootKeyOf(p, parsed.mk, organisation);
  parsed.mk.wipe();
  return root;
};
