import type { Bytes } from '@vrijhaven/crypto/envelope';
import { toText } from '@vrijhaven/crypto/envelope';
import type { ChainFaultCode } from './chain-fault';
import type { ChainState } from './chain-state';

export type Outcome = ChainFaultCode | 'applied';

/** Keys with their exact lengths, none of which was ever announced before, for whatever purpose. */
export const claimKeys = (state: ChainState, ...claims: readonly (readonly [Bytes, number])[]): Outcome => {
  for (const [key, length] of claims) {
    if (key.length !== length) return 'malformed';
    const text = toText(key);
    if (state.usedKeys.has(text)) return 'key-reused';
    state.usedKeys.add(text);
  }
  return 'applied';
};
