import { Kind, OperationTypeNode, parse, visit } from 'graphql';
import type { DocumentNode, FieldNode, SelectionNode } from 'graphql';

/** What one document may weigh; registered operations are held to the same, at start. */
export const LIMITS = { tokens: 1_000, depth: 8, aliases: 10, characters: 20_000 };

export type Inspection = { readonly document: DocumentNode } | { readonly problem: string };

type Fragments = ReadonlyMap<string, readonly SelectionNode[]>;

/** `known` holds each fragment's depth: weighed once, or fragments that double one another would never end. */
const depthOf = (selections: readonly SelectionNode[], fragments: Fragments, known: Map<string, number>): number =>
  Math.max(
    0,
    ...selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet?.selections ?? [], fragments, known);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet.selections, fragments, known);
      const name = selection.name.value;
      const before = known.get(name);
      if (before !== undefined) return before;
      // A fragment that reaches itself is left out here and refused by validation.
      known.set(name, 0);
      const depth = depthOf(fragments.get(name) ?? [], fragments, known);
      known.set(name, depth);
      return depth;
    }),
  );

// `__typename` too: an alias of it costs the same to answer.
const countAliases = (document: DocumentNode): number => {
  let aliases = 0;
  visit(document, { Field: (field: FieldNode) => void (aliases += field.alias ? 1 : 0) });
  return aliases;
};

const parsed = (text: string): DocumentNode | undefined => {
  try {
    return parse(text, { maxTokens: LIMITS.tokens });
  } catch {
    return undefined;
  }
};

/** Parses a document and weighs it before anything is validated or executed. The problem is for logs, not clients. */
export function inspectDocument(text: string): Inspection {
  if (text.length > LIMITS.characters) return { problem: 'characters' };
  const document = parsed(text);
  if (document === undefined) return { problem: 'syntax or tokens' };
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation === undefined) return { problem: 'operations' };
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { problem: 'subscription' };
  if (operation.operation === OperationTypeNode.MUTATION && operation.selectionSet.selections.length > 1)
    return { problem: 'mutation roots' };
  if (countAliases(document) > LIMITS.aliases) return { problem: 'aliases' };
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.selectionSet.selections] as const]
        : [],
    ),
  );
  return depthOf(operation.selectionSet.selections, fragments, new Map()) > LIMITS.depth
    ? { problem: 'depth' }
    : { document };
}
