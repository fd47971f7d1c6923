/** A piece of JSON text: written words, or SQL for a text that no operator around it takes apart. */
export type Piece = string | { readonly sql: string };

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

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
  return [...terms, ...(words === '' ? [] : [literal(words)])].join(' || ');
};
