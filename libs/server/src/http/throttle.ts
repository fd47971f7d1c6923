/**
 * A bucket of permissions per key that refills steadily. Keys are what the client shows (a session, a handle, a
 * receipt), never where it comes from: visitors of an onion share one address. Held in memory, per process.
 */
export class Throttle {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

  constructor(
    private readonly limit: { readonly burst: number; readonly perSecond: number; readonly keys?: number },
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one permission. Answers the seconds to wait before there is one, or 0 when it was granted. */
  take(key: string): number {
    const tokens = this.available(key);
    if (tokens < 1) return Math.ceil((1 - tokens) / this.limit.perSecond);
    this.buckets.delete(key);
    this.buckets.set(key, { tokens: tokens - 1, at: this.now() });
    this.forgetOldest();
    return 0;
  }

  /** Fills the bucket of a key again. */
  forgive(key: string): void {
    this.buckets.delete(key);
  }

  private available(key: string): number {
    const bucket = this.buckets.get(key);
    if (!bucket) return this.limit.burst;
    const refilled = bucket.tokens + ((this.now() - bucket.at) / 1_000) * this.limit.perSecond;
    return Math.min(this.limit.burst, refilled);
  }

  // A map keeps insertion order, and every use re-inserts: the first key is the one unused for longest.
  private forgetOldest(): void {
    if (this.buckets.size <= (this.limit.keys ?? 10_000)) return;
    for (const key of this.buckets.keys()) {
      this.buckets.delete(key);
      return;
    }
  }
}
