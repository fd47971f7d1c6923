import type { RequestContext, ServerConfig } from '@vrijhaven/server';

/** For whom passkeys are made: a domain, and the origins from which they may be used. */
export interface RelyingParty {
  readonly domain: string;
  readonly origins: readonly string[];
}

/** From the configuration; where it names none, the page's own, which the gate has found among our origins. */
export const relyingParty = ({ passkeyDomain }: ServerConfig, { origin, origins }: RequestContext): RelyingParty => ({
  domain: passkeyDomain ?? new URL(origin ?? origins[0] ?? 'http://localhost').hostname,
  origins,
});
