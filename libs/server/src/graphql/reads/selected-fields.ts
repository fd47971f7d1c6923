import { Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionNode } from 'graphql';

/** Thrown where a document asks for what no read model has; the ordinary way answers it. */
export class NotAsText extends Error {}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What is asked of an object of this type, by the key under which it is answered, in the order of the document. */
export const selectedFields = (
  type: string,
  nodes: readonly { readonly selectionSet?: { readonly selections: readonly SelectionNode[] } | undefined }[],
  fragments: Fragments,
): ReadonlyMap<string, readonly FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      // Of an object type another type's fragment is never true; one of an interface is for the ordinary way.
      if (fragment?.typeCondition && fragment.typeCondition.name.value !== type) throw new NotAsText();
      collect(fragment?.selectionSet.selections ?? []);
    }
  };
  for (const { selectionSet } of nodes) collect(selectionSet?.selections ?? []);
  return found;
};
