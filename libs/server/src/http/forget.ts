import type { RequestHandler } from 'express';

/**
 * Asked by a client that leaves: the browser drops this site's files from its cache. Cookies stay, so that
 * another page that fetches this address signs nobody out.
 */
export const forget: RequestHandler = (_request, response) => {
  response.setHeader('Cache-Control', 'no-store').setHeader('Clear-Site-Data', '"cache", "storage"').status(204).end();
};
