import { nobleOpener } from '../noble';
import type { OpenPrimitives } from '../open-primitives';
import { loadSodiumOpener, stretchSodium } from '../sodium';
import type { Stretch } from '../stretch';
import { stretchNoble } from '../stretch-noble';

export interface Engine {
  readonly name: string;
  readonly p: OpenPrimitives;
  readonly stretch: Stretch;
}

/** Both engines, ready to use. */
export const loadEngines = async (): Promise<{ readonly noble: Engine; readonly sodium: Engine }> => ({
  noble: { name: 'noble', p: nobleOpener, stretch: stretchNoble },
  sodium: { name: 'sodium', p: await loadSodiumOpener(), stretch: stretchSodium },
});
