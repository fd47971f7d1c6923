import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Kind, TypeInfo, isAbstractType, parse, print, validate, visit, visitWithTypeInfo } from 'graphql';

/** Every *.graphql file below the folder, sorted, parsed into one list of definitions. */
export function readDefinitions(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.graphql'));
  return names
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort()
    .flatMap((name) => parse(readFileSync(path.join(folder, name), 'utf8'), { noLocation: true }).definitions);
}

const isTypename = (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename';

/** Clients tell refusals apart by type name, so every selection on a union or interface asks for it. */
export function withTypenames(schema, document) {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node) {
          if (!isAbstractType(info.getParentType()) || node.selections.some(isTypename)) return undefined;
          const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
          return { ...node, selections: [typename, ...node.selections] };
        },
      },
    }),
  );
}

function fragmentsOf(definition, fragments, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      const fragment = fragments.get(name.value);
      found.set(name.value, fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

/**
 * Every operation, sorted by name, with the SHA-256 of its normalised text; and the whole document.
 * @param {import('graphql').GraphQLSchema} schema
 * @param {readonly import('graphql').DefinitionNode[]} definitions
 * @returns {{ document: import('graphql').DocumentNode,
 *   operations: { name: string, kind: string, text: string, id: string }[] }}
 */
export function registerOperations(schema, definitions) {
  const document = withTypenames(schema, { kind: Kind.DOCUMENT, definitions });
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const fragments = new Map(
    document.definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((definition) => {
      const needed = [...fragmentsOf(definition, fragments).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
      const parts = [definition, ...needed.map(([, fragment]) => fragment)];
      const text = print({ kind: Kind.DOCUMENT, definitions: parts });
      const id = createHash('sha256').update(text).digest('hex');
      return { name: definition.name.value, kind: definition.operation, text, id };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { document, operations };
}
