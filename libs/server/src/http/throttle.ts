export interface Limit {
  readonly burst: number;
  readonly perSecond: number;
  /** Keys that are remembered, the ones used last; 10,000 unless told. */
  readonly keys?: number;
}

interface Means {
  /** Milliseconds that only go forward. */
  readonly now?: () => number;
  /** Told of each permission that was taken here. */
  readonly onTaken?: (key: string) => void;
}

/**
 * A bucket of permissions per key that refills steadily. Keys are what the client shows (a session, a handle, a
 * receipt), never where it comes from: visitors of an onion share one address. Held in memory.
 */
export class Throttle {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();
  private readonly now: () => number;
  private readonly onTaken: ((key: string) => void) | undefined;

  constructor(
    private readonly limit: Limit,
    { now = () => performance.now(), onTaken }: Means = {},
  ) {
    this.now = now;
    this.onTaken = onTaken;
  }

  /** Takes one permission. Answers the seconds to wait before there is one, or 0 when it was granted. */
  take(key: string): number {
    const tokens = this.available(key);
    if (tokens < 1) return Math.ceil((1 - tokens) / this.limit.perSecond);
    this.keep(key, tokens - 1);
    this.onTaken?.(key);
    return 0;
  }

  /** Takes off what was granted elsewhere. A bucket owes no more than it holds when full. */
  owe(key: string, tokens: number): void {
    this.keep(key, Math.max(-this.limit.burst, this.available(key) - tokens));
  }

  private available(key: string): number {
    const bucket = this.buckets.get(key);
    if (!bucket) return this.limit.burst;
    const refilled = bucket.tokens + ((this.now() - bucket.at) / 1_000) * this.limit.perSecond;
    return Math.min(this.limit.burst, refilled);
  }

  // A map keeps insertion order, and every use re-inserts: the first key is the one unused for longest.
  private keep(key: string, tokens: number): void {
    this.buckets.delete(key);
    this.buckets.set(key, { tokens, at: this.now() });
    if (this.buckets.size <= (this.limit.keys ?? 10_000)) return;
    for (const oldest of this.buckets.keys()) {
      this.buckets.delete(oldest);
      return;
    }
  }
}
