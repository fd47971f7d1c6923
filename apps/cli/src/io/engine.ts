import { loadSodiumOpener, stretchSodium } from '@vrijhaven/crypto/open/sodium';
import type { DeskEngine } from '@vrijhaven/organisation/client';

/** libsodium, loaded when a command first needs keys. */
export const loadEngine = async (): Promise<DeskEngine> => ({ p: await loadSodiumOpener(), stretch: stretchSodium });
