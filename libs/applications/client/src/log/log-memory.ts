import { equalBytes } from '@vrijhaven/crypto/envelope';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { LogPlace } from './open-log';

/** What was seen of logs since the desk was unlocked: a server cannot take an entry back or put another in its place. */
export interface LogMemory {
  /** Takes note of entries; false when one that was seen before is gone or is another now. */
  saw(slot: string, places: readonly LogPlace[]): boolean;
}

export const createLogMemory = (): LogMemory => {
  const logs = new Map<string, Map<number, Bytes>>();
  return {
    saw: (slot, places) => {
      const seen = logs.get(slot) ?? new Map<number, Bytes>();
      const now = new Map(places.map(({ number, hash }) => [number, hash]));
      const kept = [...seen].every(([number, hash]) => {
        const found = now.get(number);
        return found !== undefined && equalBytes(found, hash);
      });
      for (const [number, hash] of now) if (!seen.has(number)) seen.set(number, hash);
      logs.set(slot, seen);
      return kept;
    },
  };
};
