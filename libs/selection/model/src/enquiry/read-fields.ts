/** What was opened may still have been written by anybody's client: it is read field by field. */
export const isRecord = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** The text, or undefined for anything else and for more than `longest` characters. */
export const textOf = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value.length <= longest ? value : undefined;
