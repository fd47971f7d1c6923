/** What the kernel must know to serve; apps/api reads it from the environment. */
export interface ServerConfig {
  readonly production: boolean;
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  /** The folder with the built `intake` and `desk`; it may appear after the start. */
  readonly site: string;
  /** 32 bytes: fake salts, device marks, pseudonyms. Sessions do not depend on it. */
  readonly secret: Uint8Array;
  /** Origins that browsers may speak from; empty: only the one that the request was sent to. */
  readonly origins: readonly string[];
  /** The domain that passkeys are made for; undefined: that of the page where they are made. */
  readonly passkeyDomain?: string | undefined;
  /** The one-time token of the ceremony; undefined: an organisation cannot be founded. */
  readonly bootstrapToken: string | undefined;
}

export const SERVER_CONFIG = Symbol('server config');
export const CLOCK = Symbol('clock');
