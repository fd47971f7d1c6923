import { hotspots, type Hotspot } from '../profile/hotspots';
import type { Place } from './places';

/** So many lists are opened again: one alone is over before anything is seen. */
const TIMES = 20;
const MOST = 8;

/** Where the time goes when everything was opened before; apart from the measurements, because looking costs time too. */
export const profileAgain = async (place: Place, summaries: number): Promise<readonly Hotspot[]> => {
  if (place.profile === undefined) return [];
  await place.order({ kind: 'run', task: 'first', times: summaries });
  const seen = await place.profile(async () => {
    for (let time = 0; time < TIMES; time += 1) await place.order({ kind: 'run', task: 'again', times: summaries });
  });
  return hotspots(seen, MOST);
};
