import type { LayerProgress } from '@vrijhaven/applications/client';
import { createLayerStore, totalOf } from './layer-store';

const progress = (done: number, state: LayerProgress['state'] = 'running'): LayerProgress => ({
  counts: [{ compartment: 'threat', total: 4, done }],
  unreadable: 0,
  unproven: 0,
  unlisted: 0,
  state,
});

/** Work of four documents, of which a pause leaves two. */
const fakeLayering = () => {
  const asked: string[] = [];
  const now = { left: 4, paused: false };
  const isPaused = () => now.paused;
  return {
    asked,
    due: () => Promise.resolve([{ compartment: 'threat' as const, total: now.left, done: 0 }]),
    run: async ({ onProgress }: { onProgress?: (progress: LayerProgress) => void } = {}) => {
      asked.push('run');
      now.paused = false;
      onProgress?.(progress(2));
      await Promise.resolve();
      now.left = isPaused() ? 2 : 0;
      return progress(4 - now.left, isPaused() ? 'paused' : 'done');
    },
    pause: () => {
      now.paused = true;
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
};

describe('the store of layers', () => {
  it('works at the first look even when nothing is said to be due, then only when something is', async () => {
    const layering = fakeLayering();
    const store = createLayerStore(layering);
    await store.check();
    await store.check();
    expect(layering.asked).toEqual(['run']);
    expect(store.snapshot().progress?.state).toBe('done');
  });

  it('stays paused until somebody goes on', async () => {
    const layering = fakeLayering();
    const store = createLayerStore(layering);
    const unsubscribe = store.subscribe(() => {
      if (store.snapshot().progress?.state === 'running') store.pause();
    });
    await store.check();
    expect(store.snapshot().progress?.state).toBe('paused');
    unsubscribe();
    await store.check();
    expect(layering.asked).toHaveLength(1);
    await store.resume();
    expect(layering.asked).toHaveLength(2);
    expect(store.snapshot().progress?.state).toBe('done');
  });

  it('keeps what went wrong, and tries again', async () => {
    const layering = fakeLayering();
    const store = createLayerStore({ ...layering, due: () => Promise.reject(new Error('away')) });
    await store.check();
    expect(store.snapshot().fault).toBeDefined();
    await store.resume();
    expect(store.snapshot().fault).toBeDefined();
  });

  it('adds up', () => {
    expect(
      totalOf([
        { compartment: 'care', total: 3, done: 1 },
        { compartment: 'need', total: 2, done: 2 },
      ]),
    ).toEqual({
      done: 3,
      total: 5,
    });
  });
});
