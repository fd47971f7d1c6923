import type { LayerCount, Layering, LayerProgress } from '@vrijhaven/applications/client';
import { asFault, type Fault, type Remote } from '@vrijhaven/ui';

/** What the page shows now; replaced as a whole, never changed. */
export interface LayerSnapshot {
  /** Undefined until something is due. */
  readonly progress: LayerProgress | undefined;
  readonly fault: Fault | undefined;
}

/** An external store in the sense of React. */
export interface LayerStore {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => LayerSnapshot;
  /** Asks what is due and, unless somebody paused it, does it. */
  readonly check: () => Promise<void>;
  readonly pause: () => void;
  /** Goes on after a pause or a fault. */
  readonly resume: () => Promise<void>;
}

export const totalOf = (counts: readonly LayerCount[]): { readonly done: number; readonly total: number } => ({
  done: counts.reduce((sum, { done }) => sum + done, 0),
  total: counts.reduce((sum, { total }) => sum + total, 0),
});

/** The work of encrypting again, as the page sees it. A new one is made at each unlock, and dropped at the lock. */
export const createLayerStore = (layering: Remote<Layering>): LayerStore => {
  let snapshot: LayerSnapshot = { progress: undefined, fault: undefined };
  let working: Promise<void> | undefined;
  let paused = false;
  let looked = false;
  const listeners = new Set<() => void>();
  const set = (change: Partial<LayerSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const work = async () => {
    set({ fault: undefined });
    try {
      const due = totalOf(await layering.due()).total;
      // The first look is never skipped: that nothing is due is only the server's word.
      if (due === 0 && looked) return;
      const last = await layering.run({ onProgress: (progress) => set({ progress }) });
      looked = true;
      set({ progress: last });
    } catch (error) {
      set({ fault: asFault(error) });
    }
  };
  const start = () => (working ??= work().finally(() => (working = undefined)));
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => snapshot,
    check: () => (paused ? Promise.resolve() : start()),
    pause: () => {
      paused = true;
      void layering.pause();
    },
    resume: () => {
      paused = false;
      return start();
    },
  };
};
