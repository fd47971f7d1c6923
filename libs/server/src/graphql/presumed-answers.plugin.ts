import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { execute, Kind, OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../session/request-context';
import { isBeginAgain } from './begin-again';
import type { TextSchema } from './reads/text-schema';

/** An operation with one mutation that may be begun twice. */
const isAct = (schema: GraphQLSchema, { definitions }: DocumentNode): boolean => {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.MUTATION) return false;
  const [field, ...more] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || more.length > 0) return false;
  return isBeginAgain(schema.getMutationType()?.getFields()[field.name.value]);
};

/** The schema in which an operation may be tried for somebody presumed: nothing of it is left where that fails. */
const schemaFor = (
  { schema, document }: Pick<GraphQLRequestContext<GraphqlContext>, 'schema'> & { readonly document: DocumentNode },
  texts: TextSchema | undefined,
): GraphQLSchema | undefined => {
  if (texts?.canAnswer(document)) return texts.schema;
  return isAct(schema, document) ? schema : undefined;
};

/**
 * Answers for who is presumed to ask, if the database confirms it while it answers. Whatever is not confirmed, or went
 * wrong, counts for nothing: then who asks is settled, and all of it is asked in the ordinary way.
 */
export const presumedAnswers = (texts: () => TextSchema | undefined): ApolloServerPlugin<GraphqlContext> => {
  const listener: GraphQLRequestListener<GraphqlContext> = {
    responseForOperation: async ({ schema: ordinary, document, request, contextValue }) => {
      const { presumed } = contextValue.request;
      if (presumed === undefined) return null;
      const schema = schemaFor({ schema: ordinary, document }, texts());
      if (schema) {
        const { data, errors } = await execute({
          schema,
          document,
          // What the ordinary way remembers of its own must not come from here.
          contextValue: { ...contextValue },
          variableValues: request.variables,
          operationName: request.operationName,
        });
        if (presumed.isConfirmed && data && !errors)
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      }
      contextValue.request = await presumed.settle();
      return null;
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
};
