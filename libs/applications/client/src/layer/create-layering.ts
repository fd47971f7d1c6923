import type { DueLayersQuery, LayerInput } from '@vrijhaven/contracts';
import { DueLayerCounts, DueLayers, RelayerDocuments } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { catchUp } from '../caseload/staff-reader';
import type { DataKeyCache } from '../document/data-key-cache';
import { createDataKeyCache } from '../document/data-key-cache';
import { countOutdated } from './audit-layers';
import { batchesOf } from './batches-of';
import type { LayerCount, Layering, LayeringOptions, LayerProgress } from './layering';
import { sealLayer } from './seal-layer';

/** Few, so that pausing takes effect at once and little is done twice. */
const AT_ONCE = 10;
/** What changed under way is looked up again, so often. */
const ROUNDS = 3;

const fetchCounts = async ({ inside }: MemberSession): Promise<LayerCount[]> =>
  (await inside.transport.run(DueLayerCounts, {})).dueLayerCounts.map(({ compartment, due }) => ({
    compartment,
    total: due,
    done: 0,
  }));

/** What one run has done so far. */
const createTally = (counts: readonly LayerCount[]) => {
  const done = new Map<Compartment, number>();
  const seen = { unreadable: 0, unproven: 0, unlisted: 0, superseded: 0 };
  return {
    seen,
    worked: () => done.size > 0 || seen.unreadable > 0,
    stored: (compartment: Compartment) => void done.set(compartment, (done.get(compartment) ?? 0) + 1),
    progress: (state: LayerProgress['state']): LayerProgress => ({
      counts: counts.map(({ compartment, total }) => ({
        compartment,
        total,
        done: Math.min(total, done.get(compartment) ?? 0),
      })),
      ...{ unreadable: seen.unreadable, unproven: seen.unproven, unlisted: seen.unlisted },
      state,
    }),
  };
};
type Tally = ReturnType<typeof createTally>;

const send = async (
  { inside }: MemberSession,
  cache: DataKeyCache,
  layers: readonly LayerInput[],
  tally: Tally,
): Promise<void> => {
  const { relayerDocuments: result } = await inside.transport.run(RelayerDocuments, { layers: [...layers] });
  switch (result.__typename) {
    case 'Relayered':
      for (const [at, { application, compartment, revision, layer }] of layers.entries()) {
        if (result.layers[at]?.state !== 'stored') {
          tally.seen.superseded += 1;
          continue;
        }
        cache.sawLayer(application, compartment, revision, layer);
        tally.stored(compartment);
      }
      return;
    case 'InvalidInput':
    case 'NotFound':
    case 'NotSigned':
      // The chain moved between sealing and sending, or the server does not want to.
      tally.seen.superseded += layers.length;
      return;
    default:
      unreachable(result);
  }
};

/** Once through all that is due. */
const round = async (
  session: MemberSession,
  cache: DataKeyCache,
  tally: Tally,
  { isStopped, tell }: { readonly isStopped: () => boolean; readonly tell: () => void },
): Promise<void> => {
  const { inside } = session;
  for (let after: string | null = null; !isStopped();) {
    const { dueLayers }: DueLayersQuery = await inside.transport.run(DueLayers, { first: AT_ONCE, after });
    await inside.refresh();
    await catchUp(
      inside,
      dueLayers.layers.map(({ document }) => document),
    );
    const inputs = dueLayers.layers.flatMap((due) => {
      const sealed = isStopped() ? undefined : sealLayer(session, cache, due);
      if (sealed?.kind !== 'sealed') {
        if (sealed) tally.seen.unreadable += 1;
        return [];
      }
      tally.seen.unproven += sealed.unproven;
      return [sealed.input];
    });
    for (const batch of batchesOf(inputs)) {
      if (isStopped()) return;
      await send(session, cache, batch, tally);
      tell();
    }
    if (dueLayers.next === null) return;
    after = dueLayers.next;
  }
};

/** Puts layers on behalf of an unlocked member; `cache` may be shared with the caseload's. */
export const createLayering = (session: MemberSession, cache: DataKeyCache = createDataKeyCache()): Layering => {
  let paused = false;
  let closed = false;
  const isStopped = () => paused || closed;
  const work = async ({ onProgress = () => undefined, thorough = false }: LayeringOptions): Promise<LayerProgress> => {
    const tally = createTally(await fetchCounts(session));
    const tell = () => onProgress(tally.progress('running'));
    for (let nr = 0; nr < ROUNDS && !isStopped(); nr += 1) {
      Object.assign(tally.seen, { superseded: 0, unreadable: 0, unproven: 0 });
      await round(session, cache, tally, { isStopped, tell });
      if (tally.seen.superseded === 0) break;
    }
    if (!isStopped()) {
      // Who had work looks at every case afterwards; who had none looks at what comes with the list.
      const depth = thorough || tally.worked() ? 'whole' : 'quick';
      const outdated = await countOutdated(session, depth, isStopped);
      tally.seen.unlisted = Math.max(0, outdated - tally.seen.unreadable - tally.seen.superseded);
    }
    const last = tally.progress(isStopped() ? 'paused' : 'done');
    onProgress(last);
    return last;
  };
  let running: Promise<LayerProgress> | undefined;
  return {
    due: () => fetchCounts(session),
    run: (options = {}) => {
      paused = false;
      running ??= work(options).finally(() => {
        running = undefined;
      });
      return running;
    },
    pause: () => {
      paused = true;
    },
    close: () => {
      closed = true;
      cache.wipe();
    },
  };
};
