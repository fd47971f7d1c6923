import type { Bearer } from '@vrijhaven/access';
import { createHmac, randomBytes } from 'node:crypto';
import type { Word } from '../http/allowances';

interface Known {
  readonly bearer?: Bearer;
  /** Until when there is nothing to note of the session, on the clock that only runs forward; milliseconds. */
  readonly restsUntil: number;
}

/** Less than the database said: a request takes its time to get there. */
const ON_THE_WAY = 1_000;
/** So many fit into one announcement of the database, which holds 8,000 bytes. */
const TOLD_AT_ONCE = 200;
const HASH = /^[\w-]{22}$/;

interface Means {
  /** The installation's: an announcement that reaches a disk names nobody. */
  readonly secret: Uint8Array;
  /** Tokens that are remembered, the ones used last. */
  readonly most?: number;
}

/** What was added first is forgotten first. */
const trim = (kept: Pick<Map<string, unknown>, 'delete' | 'keys' | 'size'>, most: number): void => {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
};

/** What another process than `me` told; nothing, where it is not of that shape. */
const hashesIn = (word: string, me: string): readonly string[] => {
  try {
    const { by, live } = JSON.parse(word) as { readonly by?: unknown; readonly live?: unknown };
    if (by === me || !Array.isArray(live)) return [];
    return (live as readonly unknown[]).filter((each): each is string => typeof each === 'string' && HASH.test(each));
  } catch {
    return [];
  }
};

/**
 * Tokens that opened a session when they were last shown, to this process or to another that told of it; all others are
 * strangers'. Held in memory: a process that was started anew counts each session once as a stranger, unless another has
 * told of it since.
 */
export class LiveTokens {
  private readonly me = randomBytes(9).toString('base64url');
  private readonly tokens = new Map<string, Known>();
  /** Hashes of what other processes were shown. */
  private readonly elsewhere = new Set<string>();
  private readonly untold = new Set<string>();
  private readonly secret: Uint8Array;
  private readonly most: number;

  constructor({ secret, most = 10_000 }: Means) {
    this.secret = secret;
    this.most = most;
  }

  has(token: string): boolean {
    return this.tokens.has(token) || this.elsewhere.has(this.hashOf(token));
  }

  /** Who showed it when the database was asked, while that is worth counting on. */
  bearerOf(token: string): Bearer | undefined {
    const known = this.tokens.get(token);
    return known && known.restsUntil > performance.now() ? known.bearer : undefined;
  }

  learn(token: string, isLive: boolean, bearer?: Bearer): void {
    this.tokens.delete(token);
    const hash = this.hashOf(token);
    if (!isLive) {
      this.elsewhere.delete(hash);
      this.untold.delete(hash);
      return;
    }
    const rest = bearer?.rest ?? 0;
    this.tokens.set(token, { ...(bearer && { bearer }), restsUntil: performance.now() + rest - ON_THE_WAY });
    trim(this.tokens, this.most);
    this.untold.add(hash);
    trim(this.untold, this.most);
  }

  /** Tells the others which sessions this one was shown since the last time. */
  tell({ say }: Word): void {
    const hashes = [...this.untold];
    this.untold.clear();
    for (let at = 0; at < hashes.length; at += TOLD_AT_ONCE)
      say(JSON.stringify({ by: this.me, live: hashes.slice(at, at + TOLD_AT_ONCE) }));
  }

  /** Hears which sessions another process was shown. */
  hear(word: string): void {
    for (const hash of hashesIn(word, this.me)) {
      this.elsewhere.delete(hash);
      this.elsewhere.add(hash);
    }
    trim(this.elsewhere, this.most);
  }

  private hashOf(token: string): string {
    return createHmac('sha256', this.secret).update(`session\0${token}`).digest('base64url').slice(0, 22);
  }
}
