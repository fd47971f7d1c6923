import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';

/** More than there are registered; in development documents may be anything. */
const MOST = 1_000;

/**
 * A document as it can be executed, parsed and validated when it is first asked for; undefined where it cannot be, which
 * Apollo says better.
 */
export const readyDocuments = (schema: GraphQLSchema): ((text: string) => DocumentNode | undefined) => {
  const known = new Map<string, DocumentNode | undefined>();
  const ready = (text: string): DocumentNode | undefined => {
    try {
      const document = parse(text);
      return validate(schema, document).length === 0 ? document : undefined;
    } catch {
      return undefined;
    }
  };
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size >= MOST) known.clear();
    const document = ready(text);
    known.set(text, document);
    return document;
  };
};
