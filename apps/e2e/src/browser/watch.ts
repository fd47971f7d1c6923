import type { BrowserContext, Request } from 'playwright-core';

/** What one window asked for and complained about. */
export interface Watch {
  /** Requests to any other host. They are cut off, and none may ever be tried. */
  readonly strangers: readonly string[];
  /** Errors of scripts and of the content security policy. */
  readonly complaints: readonly string[];
  /** Requests to our own host so far. */
  readonly requests: readonly Request[];
}

const isOwn = (url: string, origin: string): boolean =>
  /^(data|blob|about):/.test(url) || new URL(url).origin === origin;

/** Counts requests and complaints, and lets nothing reach another host; a browser that keeps files cannot be held so. */
export const watch = async (context: BrowserContext, origin: string, keepsFiles = false): Promise<Watch> => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  const requests: Request[] = [];
  if (!keepsFiles)
    await context.route(
      (url) => !isOwn(url.href, origin),
      (route) => route.abort(),
    );
  context.on('request', (request) => {
    if (isOwn(request.url(), origin)) requests.push(request);
    else strangers.push(request.url());
  });
  context.on('weberror', (fault) => complaints.push(fault.error().message));
  context.on('console', (message) => {
    // The browser itself reports a refused request here; the application says it in words, tests look for those.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  return { strangers, complaints, requests };
};
