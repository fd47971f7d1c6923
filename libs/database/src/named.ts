import type { Statement } from './batch';

/** A connection keeps about half a megabyte for each, as row security is written into it; what comes after them is planned each time. */
const MOST = 160;
/** So many texts are remembered that were asked once and have no name yet. */
const MOST_STRANGE = 1_000;
const names = new Map<string, string>();
const strange = new Set<string>();

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  strange.delete(text);
  const name = `asked-${String(names.size + 1)}`;
  names.set(text, name);
  return name;
};

/** A statement whose text holds no values, and is asked often. */
export const named = (text: string, values: readonly unknown[] = []): Statement => {
  const name = nameOf(text);
  return { text, values, ...(name && { name }) };
};

/** The same for a text of which nobody knows: it gets its name when it is asked a second time, so lists and literals in it cost nothing. */
export const namedIfKnown = (text: string, values: readonly unknown[]): Statement => {
  if (names.has(text) || strange.has(text)) return named(text, values);
  if (strange.size >= MOST_STRANGE) strange.clear();
  strange.add(text);
  return { text, values };
};
