import type { LogView } from '@vrijhaven/applications/client';
import { NO_NOTE } from '@vrijhaven/shelter-city/matching';
import { loadNotes } from './load-notes';

const entry = (sequence: number, content: { kind: string; avoidCities?: string[] }) =>
  ({ status: 'open', sequence, author: 'm', team: 'office', writtenOn: '2026-12-01', hash: '', content }) as const;
const from = (logs: Readonly<Record<string, LogView>>) => ({
  read: (record: string) => Promise.resolve(logs[record] ?? null),
});

describe('notes about matching', () => {
  it('count as the newest of each candidate, whatever else stands in the log', async () => {
    const found = await loadNotes(
      from({
        a: {
          chained: true,
          entries: [
            entry(1, { kind: 'matching', avoidCities: ['utrecht'] }),
            entry(2, { kind: 'matching', avoidCities: ['nijmegen'] }),
            entry(3, { kind: 'note' }),
          ],
        },
        b: { chained: true, entries: [] },
      }),
      ['a', 'b', 'c'],
    );
    expect([...found.notes]).toEqual([['a', { ...NO_NOTE, avoidCities: ['nijmegen'] }]]);
    expect(found.doubtful).toEqual([]);
  });

  it('tell whose log does not hold together', async () => {
    const found = await loadNotes(
      from({
        a: { chained: false, entries: [] },
        b: { chained: true, entries: [{ status: 'tampered', sequence: 1, writtenOn: '2026-12-01' }] },
      }),
      ['a', 'b'],
    );
    expect(found.doubtful.toSorted()).toEqual(['a', 'b']);
  });
});
