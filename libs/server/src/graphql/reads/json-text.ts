/** What an answer is made of, in its order: put together as one text, a long one would be copied once more. */
export type Pieces = readonly string[];

/** JSON of PostgreSQL's own writing, handed on as it is. */
export class JsonText {
  constructor(readonly pieces: Pieces) {}
}

/** Characters. Below, a piece of its own costs more than being copied into the one before. */
const SHORT = 2 * 1024;
/** Characters, of one byte or two. V8 never moves a text of 128 KiB: once it survived, only marking everything frees it. */
const LONG = 32 * 1024;

/**
 * The pieces of what the rows of a read say: all of it, or what stands before a list, its entries and what stands after
 * it. Short entries are put together, up to a long one; others stay as they came.
 */
export const rowPieces = ([before = '', ...entries]: readonly string[]): Pieces => {
  const after = entries.pop() ?? '';
  const pieces: string[] = [];
  let [gathered, mark] = [before, ''];
  for (const text of entries) {
    gathered += mark;
    mark = ',';
    if (text.length < SHORT && gathered.length < LONG) gathered += text;
    else {
      pieces.push(gathered, text);
      gathered = '';
    }
  }
  return [...pieces, `${gathered}${after}`];
};

const valuePieces = (value: unknown): Pieces => (value instanceof JsonText ? value.pieces : [JSON.stringify(value)]);

/** The body of an answer that has data and nothing else. Only root fields are ever text. */
export const answerPieces = (data: Readonly<Record<string, unknown>>): Pieces => {
  const fields = Object.entries(data);
  if (!fields.some(([, value]) => value instanceof JsonText)) return [JSON.stringify({ data })];
  const pieces = fields.flatMap(([key, value], at) => [
    `${at === 0 ? '{"data":{' : ','}${JSON.stringify(key)}:`,
    ...valuePieces(value),
  ]);
  return [...pieces, '}}'];
};
