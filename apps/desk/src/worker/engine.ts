import { stretchSodium, loadSodiumOpener } from '@vrijhaven/crypto/open/sodium';
import type { DeskEngine } from '@vrijhaven/organisation/client';

/** libsodium, loaded once and only here. */
export const loadEngine = async (): Promise<DeskEngine> => ({ p: await loadSodiumOpener(), stretch: stretchSodium });
