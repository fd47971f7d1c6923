import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { execute } from 'graphql';
import type { GraphqlContext } from '../../session/request-context';
import type { TextSchema } from './text-schema';

/** Answers as text what can be; validation and everything before it came first, as for every operation. */
export const textAnswers = (texts: () => TextSchema | undefined): ApolloServerPlugin<GraphqlContext> => {
  const listener: GraphQLRequestListener<GraphqlContext> = {
    responseForOperation: async ({ document, request, contextValue }) => {
      const schema = texts();
      if (schema?.canAnswer(document) !== true) return null;
      const { data, errors } = await execute({
        schema: schema.schema,
        document,
        contextValue,
        variableValues: request.variables,
        operationName: request.operationName,
      });
      // Whatever went wrong is said in the ordinary way.
      if (errors || !data) return null;
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
};
