import { createHmac, randomBytes } from 'node:crypto';
import type { Limit } from './throttle';
import { Throttle } from './throttle';

/** One allowance, the same whichever process a request comes to. */
export interface Allowance {
  /** Seconds to wait; 0 when the request is granted. */
  take(key: string): number;
}

/** How processes that serve together hear each other. */
export interface Word {
  readonly say: (word: string) => void;
}

/** `[allowance, key, permissions]`, each key a hash under the installation's secret. */
type Spent = readonly [name: string, key: string, tokens: number];

interface Means {
  readonly secret: Uint8Array;
  readonly now?: () => number;
}

/** Milliseconds between two tellings. */
export const BEAT = 250;
/** Less than this part of what refills in a beat is not told: sixteen processes together at most double a limit so. */
const UNTOLD = 1 / 16;
/** So many fit into one announcement of the database, which holds 8,000 bytes. */
const TOLD_AT_ONCE = 100;
const KEY = 22;

const isSpent = (one: unknown): one is Spent =>
  Array.isArray(one) &&
  one.length === 3 &&
  typeof one[0] === 'string' &&
  typeof one[1] === 'string' &&
  Number.isSafeInteger(one[2]) &&
  one[2] > 0;

/**
 * [Note: one allowance for all processes] each grants from a bucket of its own and tells the others, a few times a
 * second, what it granted, as soon as that is worth telling; they take it off theirs. Nobody asks anybody before
 * granting: together they may grant too much for one beat, and hardly more after it. Keys are hashes under a secret of the
 * installation, so that an announcement that reaches a disk names nobody.
 */
export class Allowances {
  private readonly me = randomBytes(9).toString('base64url');
  private readonly throttles = new Map<string, Throttle>();
  private readonly limits = new Map<string, Limit>();
  private readonly untold = new Map<string, Map<string, number>>();

  constructor(private readonly means: Means) {}

  /** The allowance of this name: one bucket a key, under one limit. */
  of(name: string, limit: Limit): Allowance {
    if (this.throttles.has(name)) throw new Error(`two allowances are called ${name}`);
    const untold = new Map<string, number>();
    const { now } = this.means;
    const throttle = new Throttle(limit, {
      onTaken: (key) => untold.set(key, (untold.get(key) ?? 0) + 1),
      ...(now ? { now } : {}),
    });
    this.throttles.set(name, throttle);
    this.limits.set(name, limit);
    this.untold.set(name, untold);
    return { take: (key) => throttle.take(this.hashOf(name, key)) };
  }

  /** Tells the others what was granted since the last time. */
  tell({ say }: Word): void {
    const spent = [...this.untold].flatMap(([name, keys]) => this.worthTelling(name, keys));
    for (let at = 0; at < spent.length; at += TOLD_AT_ONCE)
      say(JSON.stringify([this.me, spent.slice(at, at + TOLD_AT_ONCE)]));
  }

  /** Hears what another process granted; what is not of that shape, or was said by this one, is passed over. */
  hear(word: string): void {
    let said: unknown;
    try {
      said = JSON.parse(word);
    } catch {
      return;
    }
    if (!Array.isArray(said) || said[0] === this.me || !Array.isArray(said[1])) return;
    for (const one of said[1] as readonly unknown[])
      if (isSpent(one) && one[1].length === KEY) this.throttles.get(one[0])?.owe(one[1], one[2]);
  }

  private worthTelling(name: string, keys: Map<string, number>): Spent[] {
    const least = (this.limits.get(name)?.perSecond ?? 0) * (BEAT / 1_000) * UNTOLD;
    const told = [...keys].filter(([, tokens]) => tokens >= least);
    keys.clear();
    return told.map(([key, tokens]) => [name, key, tokens]);
  }

  private hashOf(name: string, key: string): string {
    return createHmac('sha256', this.means.secret)
      .update(`allowance\0${name}\0${key}`)
      .digest('base64url')
      .slice(0, KEY);
  }
}
