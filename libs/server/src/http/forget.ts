import type { RequestHandler } from 'express';

/**
 * Asked by a client that leaves: the browser drops this site's files from its cache. Nothing else: any page
 * may fetch this address, and must neither sign anybody out nor make a desk forget the chain that it has seen.
 */
export const forget: RequestHandler = (_request, response) => {
  response.setHeader('Cache-Control', 'no-store').setHeader('Clear-Site-Data', '"cache"').status(204).end();
};
