import { equalBytes } from '@vrijhaven/crypto/envelope';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { OpenedLog } from './open-log';

/** What was seen of logs since the desk was unlocked: a server cannot take an entry back or put another in its place. */
export interface LogMemory {
  /** Takes note of entries; false when one that was seen before is another now, gone without leave, or back again. */
  saw(slot: string, log: Pick<OpenedLog, 'places' | 'takenBack'>): boolean;
}

interface Seen {
  readonly hash: Bytes;
  readonly mayGo: boolean;
  readonly own: boolean;
  readonly isGone: boolean;
}

export const createLogMemory = (): LogMemory => {
  const logs = new Map<string, Map<number, Seen>>();
  return {
    saw: (slot, { places, takenBack }) => {
      const seen = logs.get(slot) ?? new Map<number, Seen>();
      const now = new Map(places.map((place) => [place.number, place]));
      const mayBeGone = (number: number, { mayGo, own, isGone }: Seen): boolean =>
        isGone || mayGo || (own && takenBack.has(number));
      const kept = [...seen].every(([number, entry]) => {
        const found = now.get(number);
        return found ? !entry.isGone && equalBytes(found.hash, entry.hash) : mayBeGone(number, entry);
      });
      // What was taken back does not return: a server that lied once would have the withdrawn word stand again.
      for (const [number, entry] of seen)
        if (!now.has(number)) seen.set(number, { ...entry, isGone: mayBeGone(number, entry) });
      for (const [number, { hash, mayGo, own }] of now)
        if (!seen.has(number)) seen.set(number, { hash, mayGo, own, isGone: false });
      logs.set(slot, seen);
      return kept;
    },
  };
};
