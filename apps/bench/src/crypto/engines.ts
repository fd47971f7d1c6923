import type { DeskEngine } from '@vrijhaven/organisation/client';
import type { Tape } from './tape';
import { platformWork } from './webcrypto';
import { workOn, type Work } from './work';

/** Both engines of the clients; `platform` is WebCrypto, `native` libsodium in C: peers for bare tasks. */
export type EngineName = 'sodium' | 'noble' | 'platform' | 'native';

const loadNoble = async (): Promise<DeskEngine> => {
  const [{ nobleOpener }, { stretchNoble }] = await Promise.all([
    import('@vrijhaven/crypto/open/noble'),
    import('@vrijhaven/crypto/open/stretch-noble'),
  ]);
  return { p: nobleOpener, stretch: stretchNoble };
};

/** The desk's engine, loaded as the desk loads it. */
export const loadSodium = async (): Promise<DeskEngine> => {
  const { loadSodiumOpener, stretchSodium } = await import('@vrijhaven/crypto/open/sodium');
  return { p: await loadSodiumOpener(), stretch: stretchSodium };
};

/** An engine at work, loaded as the clients load it. Throws where it cannot run. */
export const loadWork = async (name: Exclude<EngineName, 'native'>, tape: Tape): Promise<Work> => {
  if (name === 'platform') return platformWork(tape);
  return workOn(await (name === 'noble' ? loadNoble() : loadSodium()), tape);
};
