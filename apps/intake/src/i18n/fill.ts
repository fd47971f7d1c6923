export type Values = Readonly<Record<string, string | number>>;

/** First-strong isolates keep a Latin name from turning an Arabic sentence around. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Puts values in the places that a text names in braces. */
export const fill = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? isolate(String(values[name])) : place));
