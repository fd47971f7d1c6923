import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DirectAnswers } from '../graphql/direct-answers';
import { answerPieces } from '../graphql/reads/json-text';
import type { Operation } from '../graphql/trusted-documents';
import { settled } from '../session/presumed';
import type { GraphqlContext } from '../session/request-context';
import type { Gate } from './graphql-gate';
import type { JsonAnswer, SendJson } from './send-json';

/** What answers an admitted operation. It stands once the app is initialised. */
export type Answering = Pick<ApolloServer<GraphqlContext>, 'executeHTTPGraphQLRequest'>;

interface Means {
  readonly gate: Gate;
  readonly send: SendJson;
  readonly direct: () => DirectAnswers;
  readonly apollo: () => Answering;
  readonly context: (request: IncomingMessage, response: ServerResponse) => Promise<GraphqlContext>;
}

/** Who says what kind of answer they can read is answered by Apollo, who reads such wishes. */
const takesJson = ({ headers: { accept } }: IncomingMessage): boolean => accept === undefined || accept === '*/*';

/** Of the request's headers Apollo is shown the one it reads. */
const throughApollo = async (
  apollo: Answering,
  { headers: { accept } }: IncomingMessage,
  body: Operation,
  context: () => Promise<GraphqlContext>,
): Promise<JsonAnswer> => {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (accept !== undefined) headers.set('accept', accept);
  const httpGraphQLRequest = { method: 'POST', headers, search: '', body };
  const said = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  if (said.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { status: said.status ?? 200, said: said.headers, pieces: [said.body.string] };
};

/**
 * Answers an operation. [Note: past the routes of Nest] most is answered directly, and all else goes straight to
 * Apollo: guards, pipes and filters stand around each resolver and run as they would.
 */
export const answerGraphql = ({ gate, send, direct, apollo, context }: Means) => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const operation = await gate(request, response);
    if (typeof operation === 'string') {
      send.refuse(response, operation);
      return;
    }
    const asked = context(request, response);
    // Apollo, who waits for the same, words why there is none.
    asked.catch(() => undefined);
    const tried = takesJson(request) ? direct().answer(operation, asked) : undefined;
    const data = await tried?.catch(() => undefined);
    if (data) send.answer(response, { pieces: answerPieces(data) });
    else send.answer(response, await throughApollo(apollo(), request, operation, () => settled(asked)));
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send.refuse(response, 'FAULT');
    });
  };
};
