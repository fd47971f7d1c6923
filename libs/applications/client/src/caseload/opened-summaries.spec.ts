import type { DataKey } from '@vrijhaven/crypto/open';
import type { Directory } from '@vrijhaven/crypto/verify';
import { createDataKeyCache } from '../document/data-key-cache';
import type { CompartmentView } from '../document/compartment-view';
import type { Summary } from '../document/content';
import { createOpenedSummaries, type SummaryNode } from './opened-summaries';

const RECORD = '11111111-1111-4111-8111-111111111111';
const [directory, grown] = [{}, {}] as Directory[] as [Directory, Directory];

const node = (layer = 0): SummaryNode => ({
  ...{ id: RECORD, call: 'spring', state: 'submitted', version: 1, unreadForOffice: false },
  ...{ submittedOn: '2026-01-01', since: '2026-01-01', keys: { signKey: 'sign', kemKey: 'kem' } },
  summary: {
    ...{ compartment: 'summary', revision: 1, schema: 1, author: RECORD, previous: 'previous', layer },
    ...{ envelope: 'envelope', signature: 'signature', hash: 'hash', writtenOn: '2026-01-01', grants: [] },
  },
});

const summary: Summary = {
  ...{ alias: 'Heron', country: 'UG', whereNow: 'UG', urgency: 'now', english: 'well', available: null },
  ...{ fields: [], languages: [] },
};
const view: CompartmentView<Summary> = { status: 'open', content: summary, revision: 1, writtenOn: '2026-01-01' };

const keyOf = (layer: number) => ({
  ...{ organisation: RECORD, record: RECORD, compartment: 'summary' as const, revision: 1 },
  ...(layer > 0 ? { layer: { number: layer, hash: new Uint8Array(32) } } : {}),
  secret: { wipe: () => undefined } as unknown as DataKey['secret'],
});

const opened = () => {
  const [summaries, cache] = [createOpenedSummaries(), createDataKeyCache()];
  cache.set(keyOf(0));
  summaries.keep(node(), { directory, cache }, view);
  return { summaries, cache };
};

describe('a summary that was opened', () => {
  it('is shown again while everything is the same, whatever its grants are now', () => {
    const { summaries, cache } = opened();
    expect(summaries.again(node(), { directory, cache })).toBe(view);
  });

  it('is checked anew once the chain has grown: its author may be nobody by now', () => {
    const { summaries, cache } = opened();
    expect(summaries.again(node(), { directory: grown, cache })).toBeUndefined();
  });

  it('is not shown from under a layer that was replaced', () => {
    const { summaries, cache } = opened();
    cache.set(keyOf(1));
    expect(summaries.again(node(), { directory, cache })).toBeUndefined();
  });

  it('is gone with the keys, and by itself', () => {
    const { summaries, cache } = opened();
    summaries.wipe();
    expect(summaries.again(node(), { directory, cache })).toBeUndefined();
    const other = opened();
    other.cache.wipe();
    expect(other.summaries.again(node(), { directory, cache: other.cache })).toBeUndefined();
  });

  it('is the only thing that is kept: what failed a check is checked again', () => {
    const { summaries, cache } = opened();
    summaries.wipe();
    summaries.keep(node(), { directory, cache }, { status: 'tampered' });
    expect(summaries.again(node(), { directory, cache })).toBeUndefined();
  });
});
