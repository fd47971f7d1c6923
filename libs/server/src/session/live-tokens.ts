import type { Bearer } from '@vrijhaven/access';

interface Known {
  readonly bearer?: Bearer;
  /** Until when there is nothing to note of the session, on the clock that only runs forward; milliseconds. */
  readonly restsUntil: number;
}

/** Less than the database said: a request takes its time to get there. */
const ON_THE_WAY = 1_000;

/**
 * Tokens that opened a session when they were last shown; all others are strangers'. Held in memory, per process:
 * after a restart each session counts once as a stranger.
 */
export class LiveTokens {
  private readonly tokens = new Map<string, Known>();

  constructor(private readonly most = 10_000) {}

  has(token: string): boolean {
    return this.tokens.has(token);
  }

  /** Who showed it when the database was asked, while that is worth counting on. */
  bearerOf(token: string): Bearer | undefined {
    const known = this.tokens.get(token);
    return known && known.restsUntil > performance.now() ? known.bearer : undefined;
  }

  /** A map keeps insertion order: the first one is the one unused for longest. */
  learn(token: string, isLive: boolean, bearer?: Bearer): void {
    this.tokens.delete(token);
    if (!isLive) return;
    const rest = bearer?.rest ?? 0;
    this.tokens.set(token, { ...(bearer && { bearer }), restsUntil: performance.now() + rest - ON_THE_WAY });
    if (this.tokens.size <= this.most) return;
    for (const oldest of this.tokens.keys()) {
      this.tokens.delete(oldest);
      return;
    }
  }
}
