import type { Command } from './command';
import { ceremonyCertificate } from './commands/ceremony-certificate';
import { ceremonyMember } from './commands/ceremony-member';
import { ceremonyOrganisation } from './commands/ceremony-organisation';
import { ceremonyRoot } from './commands/ceremony-root';
import { certificatePublish } from './commands/certificate-publish';
import { chainSave } from './commands/chain-save';
import { checkpointRenew } from './commands/checkpoint-renew';
import { demoRefresh } from './commands/demo-refresh';
import { demoSeed } from './commands/demo-seed';
import { escrowCheckCard } from './commands/escrow/escrow-check-card';
import { escrowDrill } from './commands/escrow/escrow-drill';
import { escrowMake } from './commands/escrow/escrow-make';
import { escrowRestore } from './commands/escrow/escrow-restore';
import { escrowUse } from './commands/escrow/escrow-use';
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
  chainSave,
  ceremonyCertificate,
  certificatePublish,
  head,
  headCompare,
  escrowMake,
  escrowCheckCard,
  escrowDrill,
  escrowUse,
  escrowRestore,
  demoSeed,
  demoRefresh,
];
