import type { CaseSummary } from '@vrijhaven/applications/client';
import { asFault, type Fault, type Remote } from '@vrijhaven/ui';
import type { CaseloadService } from '../port';

/** What the page shows now; replaced as a whole, never changed. */
export interface CaseSnapshot {
  readonly rows: readonly CaseSummary[];
  /** 0 to 1 while rows are being opened for the first time, otherwise undefined. */
  readonly progress: number | undefined;
  readonly fault: Fault | undefined;
  readonly loadedOnce: boolean;
}

/** An external store in the sense of React. */
export interface CaseStore {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => CaseSnapshot;
  /** Fetches and opens everything again; old rows stay until new ones replace them. */
  readonly refresh: () => Promise<void>;
  readonly find: (id: string) => CaseSummary | undefined;
}

/** Milliseconds between two pictures of a list that still grows: each one is sorted and drawn anew. */
const BETWEEN = 250;

const EMPTY: CaseSnapshot = { rows: [], progress: undefined, fault: undefined, loadedOnce: false };

/** Opened summaries in the memory of the page. A new one is made at each unlock, and dropped at the lock. */
export const createCaseStore = (service: Pick<Remote<CaseloadService>, 'loadSummaries'>): CaseStore => {
  let snapshot = EMPTY;
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const set = (change: Partial<CaseSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };

  const load = async () => {
    const fresh = new Map<string, CaseSummary>();
    const first = !snapshot.loadedOnce;
    let told = -BETWEEN;
    if (first) set({ progress: 0, fault: undefined });
    try {
      await service.loadSummaries(({ rows, loaded, total }) => {
        for (const row of rows) fresh.set(row.id, row);
        if (!first || performance.now() - told < BETWEEN) return;
        told = performance.now();
        set({ rows: [...fresh.values()], progress: total === undefined ? 0 : total === 0 ? 1 : loaded / total });
      });
      set({ rows: [...fresh.values()], progress: undefined, fault: undefined, loadedOnce: true });
    } catch (error) {
      set({ progress: undefined, fault: asFault(error) });
    }
  };

  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => snapshot,
    refresh: () => (running ??= load().finally(() => (running = undefined))),
    find: (id) => snapshot.rows.find((row) => row.id === id),
  };
};
