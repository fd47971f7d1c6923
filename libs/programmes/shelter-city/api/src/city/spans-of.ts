import type { Period } from '@vrijhaven/domain';
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';
import { Kind, valueFromASTUntyped } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

const fieldsUnder = (selections: readonly SelectionNode[], info: Info): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return [selection, ...fieldsUnder(selection.selectionSet?.selections ?? [], info)];
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet;
    return fieldsUnder(set?.selections ?? [], info);
  });

const dayOf = (field: FieldNode, name: string, { variableValues }: Info): string => {
  const node = field.arguments?.find((argument) => argument.name.value === name)?.value;
  return String(node && valueFromASTUntyped(node, variableValues));
};

const SPANNED = new Set(['residencies', 'blocks']);

/**
 * The one span that covers every `residencies(from, until)` and `blocks(from, until)` below this root field, undefined
 * where none is asked for: so the whole board is one statement, however the document nests or renames it.
 */
export const spanOf = (info: Info): Period | undefined => {
  const fields = fieldsUnder(info.fieldNodes, info).filter(({ name }) => SPANNED.has(name.value));
  const from = fields.map((field) => dayOf(field, 'from', info)).sort()[0];
  const until = fields
    .map((field) => dayOf(field, 'until', info))
    .sort()
    .at(-1);
  // A span that runs backwards holds nothing, and no range may be written so.
  return from === undefined || until === undefined ? undefined : { from, until: until < from ? from : until };
};
