/**
 * Tokens that opened a session when they were last shown; all others are strangers'. Held in memory, per process:
 * after a restart each session counts once as a stranger.
 */
export class LiveTokens {
  private readonly tokens = new Set<string>();

  constructor(private readonly most = 10_000) {}

  has(token: string): boolean {
    return this.tokens.has(token);
  }

  /** A set keeps insertion order: the first one is the one unused for longest. */
  learn(token: string, isLive: boolean): void {
    this.tokens.delete(token);
    if (!isLive) return;
    this.tokens.add(token);
    if (this.tokens.size <= this.most) return;
    for (const oldest of this.tokens) {
      this.tokens.delete(oldest);
      return;
    }
  }
}
