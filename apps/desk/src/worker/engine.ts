import type { DeskEngine } from '@vrijhaven/organisation/client';

/**
 * libsodium where there is WebAssembly. Browsers set to their safest have none: noble does the same in JavaScript, a
 * passphrase in seconds instead of a quarter of one.
 */
export const loadEngine = async (): Promise<DeskEngine> => {
  if (typeof WebAssembly === 'undefined') {
    const [{ nobleOpener }, { stretchNoble }] = await Promise.all([
      import('@vrijhaven/crypto/open/noble'),
      import('@vrijhaven/crypto/open/stretch-noble'),
    ]);
    return { p: nobleOpener, stretch: stretchNoble };
  }
  const { loadSodiumOpener, stretchSodium } = await import('@vrijhaven/crypto/open/sodium');
  return { p: await loadSodiumOpener(), stretch: stretchSodium };
};
