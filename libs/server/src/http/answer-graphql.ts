import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { errorBody } from '../graphql/errors';
import type { GraphqlContext } from '../session/request-context';

/** What answers an admitted operation. It stands once the app is initialised. */
export type Answering = Pick<ApolloServer<GraphqlContext>, 'executeHTTPGraphQLRequest'>;

interface Means {
  readonly apollo: () => Answering;
  readonly context: (request: Request, response: Response) => Promise<GraphqlContext>;
}

const send = (response: Response, text: string): void => {
  response.setHeader('Content-Length', Buffer.byteLength(text));
  // As one string: with the head it is one write to the socket.
  response.end(text);
};

/**
 * Answers what the gate has admitted. [Note: past the routes of Nest] it goes straight to Apollo: guards, pipes and
 * filters stand around each resolver and run as they would. Of the request's headers Apollo is shown the one it reads.
 */
export const answerGraphql =
  ({ apollo, context }: Means): RequestHandler =>
  (request, response) => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    if (request.headers.accept !== undefined) headers.set('accept', request.headers.accept);
    const httpGraphQLRequest = { method: 'POST', headers, search: '', body: request.body as unknown };
    apollo()
      .executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => context(request, response) })
      .then(({ status, headers: said, body }) => {
        if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
        response.statusCode = status ?? 200;
        for (const [name, value] of said) response.setHeader(name, value);
        send(response, body.string);
      })
      .catch(() => {
        response.status(500).json(errorBody('FAULT'));
      });
  };
