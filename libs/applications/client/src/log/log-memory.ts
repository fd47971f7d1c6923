import { equalBytes } from '@vrijhaven/crypto/envelope';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { LogPlace } from './open-log';

/** What was seen of logs since the desk was unlocked: a server cannot take an entry back or put another in its place. */
export interface LogMemory {
  /** Takes note of entries; false when one that was seen before is another now, gone without leave, or back again. */
  saw(slot: string, places: readonly LogPlace[]): boolean;
}

interface Seen {
  readonly hash: Bytes;
  readonly mayGo: boolean;
  readonly isGone: boolean;
}

export const createLogMemory = (): LogMemory => {
  const logs = new Map<string, Map<number, Seen>>();
  return {
    saw: (slot, places) => {
      const seen = logs.get(slot) ?? new Map<number, Seen>();
      const now = new Map(places.map((place) => [place.number, place]));
      const kept = [...seen].every(([number, { hash, mayGo, isGone }]) => {
        const found = now.get(number);
        return found ? !isGone && equalBytes(found.hash, hash) : mayGo;
      });
      // What was taken back does not return: a server that lied once would have the withdrawn word stand again.
      for (const [number, entry] of seen) if (!now.has(number)) seen.set(number, { ...entry, isGone: entry.mayGo });
      for (const [number, { hash, mayGo }] of now)
        if (!seen.has(number)) seen.set(number, { hash, mayGo, isGone: false });
      logs.set(slot, seen);
      return kept;
    },
  };
};
