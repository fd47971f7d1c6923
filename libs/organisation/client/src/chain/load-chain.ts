import type { Transport } from '@vrijhaven/client';
import { Chain } from '@vrijhaven/contracts';
import type { ChainLink, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { fromText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { replayChain } from '@vrijhaven/crypto/verify';
import type { HeadStore } from './head-store';
import { pinnedHead, rememberHead } from './head-store';
import type { Pin } from '../pin';
import { linkFromWire } from './wire';

/** Links as received, with what replaying them gave. */
export interface ReplayedChain {
  readonly links: readonly ChainLink[];
  readonly directory: Directory;
}

export interface ChainSource {
  readonly transport: Transport;
  readonly p: VerifyPrimitives;
  readonly pin: Pin;
  readonly store?: HeadStore | undefined;
}

/**
 * Follows the organisation's chain from the pinned root key. Throws ChainFault when it is not one that
 * honest members made, or when it lacks the newest head that this device has seen: a fork or a rollback.
 */
export const loadChain = async (source: ChainSource, known?: ReplayedChain): Promise<ReplayedChain> => {
  const { transport, p, pin, store } = source;
  const before = known?.links ?? [];
  const { chain } = await transport.run(Chain, { after: before.length });
  if (known && chain.length === 0) return known;
  const links = [...before, ...chain.map(linkFromWire)];
  const directory = replayChain(p, links, {
    organisation: pin.organisation,
    rootKey: fromText(pin.rootKey),
    pinnedHead: known?.directory.head ?? (await pinnedHead(store, pin.organisation)),
  });
  await rememberHead(store, directory);
  return { links, directory };
};
