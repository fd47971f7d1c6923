import express from 'express';
import type { Request } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a body says; an object, so that nothing it says is taken for a refusal. */
export type Read = { readonly body: unknown } | 'TOO_LARGE' | 'BAD_OPERATION';

const BYTE_ORDER_MARK = 0xfeff;

const parse = (bytes: Buffer): Read => {
  const text = bytes.toString('utf8');
  try {
    return { body: JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text) as unknown };
  } catch {
    return 'BAD_OPERATION';
  }
};

/** Every client of ours sends one piece of JSON whose length it says, neither packed nor in another alphabet. */
const isPlain = ({ headers }: IncomingMessage, limit: number): boolean =>
  headers['content-type'] === 'application/json' &&
  headers['content-encoding'] === undefined &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length']) <= limit;

const collect = (request: IncomingMessage): Promise<Read> =>
  new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const breakOff = (): void => {
      resolve('BAD_OPERATION');
    };
    request
      .on('data', (piece: Buffer) => void pieces.push(piece))
      .on('end', () => {
        resolve(parse(Buffer.concat(pieces)));
      })
      .on('error', breakOff)
      .on('close', breakOff);
  });

/** Reads a body of JSON, at most `limit` bytes of it. What is not plain goes the way of Express, with all its cares. */
export const readJson = (limit: number): ((request: IncomingMessage, response: ServerResponse) => Promise<Read>) => {
  const careful = express.json({ limit, inflate: false, strict: true });
  return (request, response) => {
    if (isPlain(request, limit)) return collect(request);
    return new Promise((resolve) => {
      careful(request, response, (fault?: unknown) => {
        if (!fault) resolve({ body: (request as Request).body as unknown });
        else resolve((fault as { type?: unknown }).type === 'entity.too.large' ? 'TOO_LARGE' : 'BAD_OPERATION');
      });
    });
  };
};
