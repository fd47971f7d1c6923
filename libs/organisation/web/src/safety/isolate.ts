/** A name inside a sentence of the other direction keeps its own: Unicode's first-strong isolate. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;
