/** JSON of PostgreSQL's own writing, handed on as it is. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** What an answer is made of, in its order: put together as one text, a long one would be copied once more. */
export type Pieces = readonly string[];

const valueText = (value: unknown): string => (value instanceof JsonText ? value.text : JSON.stringify(value));

/** The body of an answer that has data and nothing else. Only root fields are ever text. */
export const answerPieces = (data: Readonly<Record<string, unknown>>): Pieces => {
  const fields = Object.entries(data);
  if (!fields.some(([, value]) => value instanceof JsonText)) return [JSON.stringify({ data })];
  const pieces = fields.flatMap(([key, value], at) => [
    `${at === 0 ? '{"data":{' : ','}${JSON.stringify(key)}:`,
    valueText(value),
  ]);
  return [...pieces, '}}'];
};
