import type { MeQuery, PreviousSeedInput } from '@vrijhaven/contracts';
import type { Checkpoint, Sealed } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, equalBytes, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, RoleKey } from '@vrijhaven/crypto/open';
import { openPreviousSeed, sealPreviousSeed } from '@vrijhaven/crypto/open';
import type { Directory, DirectoryRoleKey } from '@vrijhaven/crypto/verify';
import { roleKeyAt } from '@vrijhaven/crypto/verify';
import { mayRead } from '@vrijhaven/domain';
import { wipeRoleKeys } from '../chain/new-role-keys';
import { roleKeySlot } from './open-role-keys';

export type PreviousSeedParts = NonNullable<MeQuery['me']>['previousSeeds'][number];

const parse = (parts: PreviousSeedParts): Sealed<'previous-seed/v1'> | undefined => {
  try {
    return asSealed('previous-seed/v1', fromText(parts.envelope));
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

/** The generation before `current` from the first envelope that holds what the chain announced; others are passed over. */
const openOne = (
  p: OpenPrimitives,
  directory: Directory,
  current: RoleKey,
  seeds: readonly PreviousSeedParts[],
): RoleKey | undefined => {
  const { team, compartment, generation } = current.address;
  const announced = roleKeyAt(directory, team, compartment, generation - 1);
  if (!announced) return undefined;
  for (const parts of seeds) {
    if (parts.team !== team || parts.compartment !== compartment || parts.generation !== generation) continue;
    const envelope = parse(parts);
    if (!envelope) continue;
    try {
      return openPreviousSeed(p, { current, envelope, publicKey: announced.publicKey });
    } catch (error) {
      if (!(error instanceof CryptoFault)) throw error;
    }
  }
  return undefined;
};

/** Newest first, so that each opened generation opens the one before it. */
const newestFirst = (directory: Directory): DirectoryRoleKey[] =>
  [...directory.roleKeys.values()].flatMap((generations) => generations.toReversed());

const slotOf = ({ team, compartment, generation }: DirectoryRoleKey, back = 0): string =>
  roleKeySlot(team, compartment, generation - back);

/** Adds to `keys` every older generation that previous seeds lead to. (protocol.md step 14) */
export const openOlderGenerations = (
  p: OpenPrimitives,
  directory: Directory,
  keys: Map<string, RoleKey>,
  seeds: readonly PreviousSeedParts[],
): void => {
  for (const announced of newestFirst(directory)) {
    const current = keys.get(slotOf(announced));
    if (!current || keys.has(slotOf(announced, 1))) continue;
    const previous = openOne(p, directory, current, seeds);
    if (previous) keys.set(slotOf(announced, 1), previous);
  }
};

/**
 * [Note: whoever holds both seals the one under the other] the coordinator who rotated may not have held the old key.
 * Gives the envelopes that no stored one makes up for, for the neighbours that `keys` holds.
 */
export const missingPreviousSeeds = (
  p: OpenPrimitives,
  directory: Directory,
  keys: ReadonlyMap<string, RoleKey>,
  seeds: readonly PreviousSeedParts[],
): PreviousSeedInput[] =>
  newestFirst(directory).flatMap((announced) => {
    const [current, previous] = [keys.get(slotOf(announced)), keys.get(slotOf(announced, 1))];
    if (!current || !previous) return [];
    const stored = openOne(p, directory, current, seeds);
    if (stored) {
      wipeRoleKeys([stored]);
      return [];
    }
    return [previousSeedTo(p, previous, current)];
  });

/** The envelope of one generation's seed under the next, as it travels. */
export const previousSeedTo = (p: OpenPrimitives, previous: RoleKey, current: RoleKey): PreviousSeedInput => {
  const { team, compartment, generation } = current.address;
  return { team, compartment, generation, envelope: toText(sealPreviousSeed(p, { previous, current })) };
};

/**
 * [Note: one coordinator alone gets no older seed] whoever makes a key's next generation knows its seed. Where
 * coordinators read the compartment anyway, that gives nothing away. Where they do not (care, references), a checkpoint
 * that two of them signed must name the generation first. (protocol.md step 14)
 */
export const needsCheckpoint = ({ compartment }: Pick<PreviousSeedInput, 'compartment'>): boolean =>
  !mayRead('coordinator', compartment);

/** Whether `checkpoint` names this generation, with the key that the chain announced for it. */
export const isNamedBy = (
  checkpoint: Checkpoint | undefined,
  directory: Directory,
  { team, compartment, generation }: Pick<PreviousSeedInput, 'team' | 'compartment' | 'generation'>,
): boolean => {
  const announced = roleKeyAt(directory, team, compartment, generation);
  const named = checkpoint?.roleKeys.find(
    (key) => key.team === team && key.compartment === compartment && key.generation === generation,
  );
  return announced !== undefined && named !== undefined && equalBytes(named.publicKey, announced.publicKey);
};
