import type { CaseSummary } from '@vrijhaven/applications/client';
import { Fault } from '@vrijhaven/ui';
import type { RowsProgress } from '../port';
import { createCaseStore } from './case-store';

const row = (id: string): CaseSummary => ({
  id,
  call: 'call',
  state: 'submitted',
  version: 1,
  submittedOn: '2026-11-01',
  since: '2026-11-01',
  unread: false,
  summary: { status: 'notForYourRole' },
});

describe('the store of opened rows', () => {
  it('shows rows as they come, then all of them', async () => {
    const store = createCaseStore({
      loadSummaries: (onRows: (progress: RowsProgress) => void) => {
        onRows({ rows: [row('a')], loaded: 1, total: 2 });
        expect(store.snapshot()).toMatchObject({ progress: 0.5, rows: [{ id: 'a' }], loadedOnce: false });
        onRows({ rows: [row('b')], loaded: 2, total: 2 });
        return Promise.resolve(2);
      },
    });
    await store.refresh();
    expect(store.snapshot()).toMatchObject({ progress: undefined, rows: [{ id: 'a' }, { id: 'b' }], loadedOnce: true });
    expect(store.find('b')?.id).toBe('b');
  });

  it('keeps what it has when a later look fails', async () => {
    let broken = false;
    const store = createCaseStore({
      loadSummaries: (onRows: (progress: RowsProgress) => void) => {
        if (broken) return Promise.reject(new Fault('offline'));
        onRows({ rows: [row('a')], loaded: 1, total: 1 });
        return Promise.resolve(1);
      },
    });
    await store.refresh();
    broken = true;
    await store.refresh();
    expect(store.snapshot().rows).toHaveLength(1);
    expect(store.snapshot().fault?.code).toBe('offline');
  });

  it('looks once when asked twice', async () => {
    let looks = 0;
    const store = createCaseStore({ loadSummaries: () => Promise.resolve(++looks) });
    await Promise.all([store.refresh(), store.refresh()]);
    expect(looks).toBe(1);
  });
});
