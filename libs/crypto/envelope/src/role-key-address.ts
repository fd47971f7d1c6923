import type { Bytes } from './bytes';
import type { Compartment } from './compartments';
import { COMPARTMENTS } from './compartments';
import type { Id } from './id';
import { parseId } from './id';
import { u32, u8 } from './integers';
import { LABELS } from './labels';
import { lp } from './lp';
import { checkedName } from './names';

/** Which role key: each team holds one per compartment and generation. */
export interface RoleKeyAddress {
  readonly organisation: Id;
  readonly team: string;
  readonly compartment: Compartment;
  /** From 1. */
  readonly generation: number;
}

/** Context from which a role key is derived. (protocol.md step 12) */
export const roleKeyContext = (address: RoleKeyAddress): Bytes =>
  lp(
    parseId(address.organisation),
    checkedName(address.team),
    u8(COMPARTMENTS[address.compartment]),
    u32(address.generation),
  );

/** Associated data of the seed of the generation before, sealed under `address`. (protocol.md step 14) */
export const previousSeedContext = (address: RoleKeyAddress): Bytes => lp(LABELS.previousSeed, roleKeyContext(address));
