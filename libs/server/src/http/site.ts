import path from 'node:path';
import express from 'express';
import type { RequestHandler, Response } from 'express';
import { compressed } from './compressed';

const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

const cache = (response: Response, file: string): void => {
  response.setHeader('Cache-Control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

const files = (folder: string): RequestHandler =>
  express.static(folder, { setHeaders: cache, extensions: ['html'], redirect: false, dotfiles: 'ignore' });

/** A page address that no file has is the client's own route: answer its first page. Assets stay missing. */
const firstPage =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    const isPage = request.method === 'GET' && path.extname(request.path) === '';
    if (!isPage) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder }, (fault?: Error) => {
      if (fault) next();
    });
  };

const answers = (folder: string): RequestHandler[] => [compressed(folder, cache), files(folder), firstPage(folder)];

/** The built clients: the intake at `/`, the desk at `/desk`. The folder is looked at on each request. */
export const site = (folder: string): { readonly desk: RequestHandler[]; readonly intake: RequestHandler[] } => {
  const [desk, intake] = [path.resolve(folder, 'desk'), path.resolve(folder, 'intake')];
  return { desk: answers(desk), intake: answers(intake) };
};

/** The last word on every other address; says nothing of what was asked. */
export const nothingHere: RequestHandler = (request, response, next) => {
  if (request.baseUrl + request.path === '/graphql') next();
  else response.status(404).type('text/plain').send('Not found');
};
