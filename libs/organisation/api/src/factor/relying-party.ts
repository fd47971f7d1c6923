import type { RequestContext, ServerConfig } from '@vrijhaven/server';

/** For whom passkeys are made: a domain, and the origins from which they may be used. */
export interface RelyingParty {
  readonly domain: string;
  readonly origins: readonly string[];
}

/** From the configuration; where none is, the address that the request was sent to. */
export const relyingParty = ({ passkeyDomain }: ServerConfig, { origins }: RequestContext): RelyingParty => ({
  domain: passkeyDomain ?? new URL(origins[0] ?? 'http://localhost').hostname,
  origins,
});
