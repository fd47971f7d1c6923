import type { ServerResponse } from 'node:http';
import { errorBody } from '../graphql/errors';
import type { ErrorCode } from '../graphql/errors';
import type { Pieces } from '../graphql/reads/json-text';
import { headersOfAll } from './security-headers';

const TYPE = 'application/json; charset=utf-8';
const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_OPERATION: 400,
  UNAUTHENTICATED: 401,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  FAULT: 500,
};

export interface JsonAnswer {
  readonly status?: number;
  /** Headers beside those that every answer has. */
  readonly said?: Iterable<readonly [name: string, value: string]>;
  readonly pieces: Pieces;
}

export interface SendJson {
  answer(response: ServerResponse, answer: JsonAnswer): void;
  refuse(response: ServerResponse, code: ErrorCode): void;
}

/** Writes an answer at once, with every header of ours: they are laid out once and not one by one for each answer. */
export const sendJson = (production: boolean): SendJson => {
  const always = [...Object.entries(headersOfAll(production)).flat(), 'Cache-Control', 'no-store'];
  const answer: SendJson['answer'] = (response, { status = 200, said = [['Content-Type', TYPE]], pieces }) => {
    const lengths = pieces.map((piece) => Buffer.byteLength(piece));
    const headers = [...always, 'Content-Length', String(lengths.reduce((sum, length) => sum + length, 0))];
    for (const [name, value] of said) headers.push(name, value);
    response.writeHead(status, headers);
    // Until the end nothing leaves: the head and all pieces are one write to the socket.
    response.cork();
    for (const [at, piece] of pieces.entries()) response.write(piece, piece.length === lengths[at] ? 'latin1' : 'utf8');
    response.end();
  };
  return {
    answer,
    refuse: (response, code) => {
      answer(response, { status: STATUS[code], pieces: [JSON.stringify(errorBody(code))] });
    },
  };
};
