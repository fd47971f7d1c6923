import type { RequestHandler } from 'express';

// [Note: content security policy] nothing from elsewhere and nothing inline, on every page.
const PAGE_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ');

// A worker stands under the policy of its own file. The desk's compiles libsodium and speaks to the API, nothing more.
const WORKER_POLICY = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `connect-src 'self'`,
  `require-trusted-types-for 'script'`,
].join('; ');

// The worker that calculates places is shown needs and asks nobody anything.
const MATCHING_POLICY = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `connect-src 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ');
const MATCHING_WORKER = /^\/matching\.worker-[\w-]+\.js$/;

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-DNS-Prefetch-Control': 'off',
};

/** The headers of every answer, by name. */
export const headersOfAll = (production: boolean): Readonly<Record<string, string>> => ({
  ...HEADERS,
  ...(production && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
});

/** The same headers on every answer, errors included. */
export const securityHeaders = (production: boolean): RequestHandler => {
  const headers = Object.entries(headersOfAll(production));
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
};

/** The policy for files that may run as a worker. */
export const workerPolicy: RequestHandler = (request, response, next) => {
  const policy = MATCHING_WORKER.test(request.path) ? MATCHING_POLICY : WORKER_POLICY;
  response.setHeader('Content-Security-Policy', policy);
  next();
};
