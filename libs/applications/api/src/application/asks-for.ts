import type { GraphQLResolveInfo, SelectionNode } from 'graphql';
import { Kind } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Whether a document asks for a field of this name anywhere below its root field, fragments included. */
export const asksFor = (name: string, info: Info): boolean => {
  const found = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return found(info.fragments[selection.name.value]?.selectionSet.selections ?? []);
      if (selection.kind === Kind.FIELD && selection.name.value === name) return true;
      return found(selection.selectionSet?.selections ?? []);
    });
  return found(info.fieldNodes);
};
