import { sendChange } from '../chain/append';
import type { ActRule } from './act-rule';

/** Nothing follows but the link: a policy, an escrow. */
export const plainRule: ActRule = {
  obstacle: () => Promise.resolve(undefined),
  change: (_inside, _chain, link) => ({ links: [link], roleGrants: [] }),
  send: (inside, change) => sendChange(inside, change),
};
