/** A piece of JSON text: written words, or SQL for a text that no operator around it takes apart. */
export type Piece = string | { readonly sql: string };

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Two by two and not from the left, where each further term would copy all before it once more. */
const paired = (terms: readonly string[]): string => {
  const [only = "''"] = terms;
  if (terms.length <= 1) return only;
  const half = terms.length >> 1;
  return `(${paired(terms.slice(0, half))} || ${paired(terms.slice(half))})`;
};

/** SQL for pieces one after the other, null where any of them is; words side by side are one, for each costs a copy. */
export const joined = (pieces: readonly Piece[]): string => {
  const terms: string[] = [];
  let words = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') words += piece;
    else {
      if (words !== '') terms.push(literal(words));
      terms.push(piece.sql);
      words = '';
    }
  }
  return paired(words === '' ? terms : [...terms, literal(words)]);
};
