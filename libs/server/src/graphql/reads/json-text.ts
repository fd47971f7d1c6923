import type { FormattedExecutionResult } from 'graphql';

/** JSON of PostgreSQL's own writing, handed on as it is. */
export class JsonText {
  constructor(readonly text: string) {}
}

const valueText = (value: unknown): string => (value instanceof JsonText ? value.text : JSON.stringify(value));

/** The body of an answer. Only root fields are ever text. */
export const stringifyAnswer = (answer: FormattedExecutionResult): string => {
  const fields = Object.entries(answer.data ?? {});
  if (!fields.some(([, value]) => value instanceof JsonText)) return JSON.stringify(answer);
  const { data: _, ...rest } = answer;
  const others = (Object.entries(rest) as [string, unknown][]).filter(([, value]) => value !== undefined);
  const data = fields.map(([key, value]) => `${JSON.stringify(key)}:${valueText(value)}`).join(',');
  return `{${others.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`).join('')}"data":{${data}}}`;
};
