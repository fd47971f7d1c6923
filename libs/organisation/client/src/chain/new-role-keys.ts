import type { AnnouncedRoleKey, ChainPayload, Id } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives, RoleKey } from '@vrijhaven/crypto/open';
import { createRoleKey } from '@vrijhaven/crypto/open';
import type { Directory } from '@vrijhaven/crypto/verify';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { Compartment, Team } from '@vrijhaven/domain';

/** Fresh role keys of a team: generation 1, or the one after the newest that the chain announces. */
export const newRoleKeys = (
  p: OpenPrimitives,
  directory: Directory | undefined,
  request: { readonly organisation: Id; readonly team: Team; readonly compartments: readonly Compartment[] },
): RoleKey[] =>
  request.compartments.map((compartment) => {
    const { organisation, team } = request;
    const current = directory && currentRoleKey(directory, team, compartment);
    return createRoleKey(p, { organisation, team, compartment, generation: (current?.generation ?? 0) + 1 });
  });

/** The link that announces role keys of one team. */
export const announce = (team: Team, roles: readonly RoleKey[]): ChainPayload => ({
  type: 'rotateRole',
  team,
  keys: roles.map(({ address, kem }): AnnouncedRoleKey => ({
    compartment: address.compartment,
    generation: address.generation,
    publicKey: kem.publicKey,
  })),
});

export const wipeRoleKeys = (roles: readonly RoleKey[]): void => {
  for (const { seed, kem } of roles) {
    seed.wipe();
    kem.wipe();
  }
};
