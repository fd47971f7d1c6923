/** What a list is made of: SQL for the text of each entry, where they are, and in what order. */
export interface Entries {
  readonly each: string;
  readonly rows: string;
  readonly order: string;
}

/** A piece of JSON text: written words, SQL for a text that no operator around it takes apart, or a list's entries. */
export type Piece = string | { readonly sql: string } | { readonly entries: Entries };

/** A list without its brackets: around it they cost no copy of their own. */
const listText = ({ each, rows, order }: Entries): string =>
  `(select coalesce(string_agg(${each}, ',' ${order}), '') ${rows})`;

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
      terms.push('sql' in piece ? piece.sql : listText(piece.entries));
      words = '';
    }
  }
  return paired(words === '' ? terms : [...terms, literal(words)]);
};

/**
 * SQL for the value of a row, or of two and more where there is a list: the text before the first one, each of its
 * entries, and the text after it, so that no text is as long as all of them together.
 */
export const spread = (pieces: readonly Piece[]): string => {
  const before = pieces.findIndex((piece) => typeof piece === 'object' && 'entries' in piece);
  const list = pieces[before];
  if (typeof list !== 'object' || !('entries' in list)) return joined(pieces);
  const { each, rows, order } = list.entries;
  const [head, tail] = [joined(pieces.slice(0, before)), joined(pieces.slice(before + 1))];
  return `unnest(array[${head}] || array(select ${each} ${rows} ${order}) || array[${tail}])`;
};
