import type { Command } from './command';
import { ceremonyMember } from './commands/ceremony-member';
import { ceremonyOrganisation } from './commands/ceremony-organisation';
import { ceremonyRoot } from './commands/ceremony-root';
import { checkpointRenew } from './commands/checkpoint-renew';
import { demoRefresh } from './commands/demo-refresh';
import { demoSeed } from './commands/demo-seed';
import { escrowCheckCard } from './commands/escrow/escrow-check-card';
import { escrowMake } from './commands/escrow/escrow-make';
import { headCompare } from './commands/head-compare';
import { head } from './commands/head';
import { invite } from './commands/invite';
import { pin } from './commands/pin';

/** In the order in which an organisation meets them. */
export const COMMANDS: readonly Command[] = [
  ceremonyRoot,
  ceremonyMember,
  ceremonyOrganisation,
  pin,
  invite,
  checkpointRenew,
  head,
  headCompare,
  escrowMake,
  escrowCheckCard,
  demoSeed,
  demoRefresh,
];
