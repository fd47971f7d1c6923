import type { Bytes, Id, Recipient, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { asSealed, LAYER_OVERHEAD, recordRecipient } from '@vrijhaven/crypto/envelope';
import type { Team } from '@vrijhaven/domain';
import { SHOWN_TO_APPLICANT } from '@vrijhaven/domain';
import { isRefusal } from '@vrijhaven/database';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import type { OfferedGrant } from '../document/accept-grant';
import { acceptGrant } from '../document/accept-grant';
import { OFFICE_RECIPIENT } from '../document/acceptance';
import type { RoleKey } from '../document/acceptance';
import { attempt } from '../document/attempt';
import type { Place, Standing, StandingGrant } from './layer.store';

/** A layer as it comes in. */
export interface OfferedLayer extends Place {
  readonly layer: number;
  readonly envelope: Bytes;
  /** The grants that the sender saw. */
  readonly replaces: readonly Pick<StandingGrant, 'recipient' | 'generation'>[];
  readonly grants: readonly OfferedGrant[];
}

/** Against what layers are checked. */
export interface LayerGround {
  readonly p: VerifyPrimitives;
  readonly organisation: Id;
  /** The member who put the layer. */
  readonly granter: Id;
  readonly granterKey: Bytes;
  readonly isHead: (hash: Bytes) => boolean;
  /** The newest role key of a team for the compartment. */
  readonly roleKey: (team: Team) => RoleKey | undefined;
}

const named = (grants: readonly Pick<StandingGrant, 'recipient' | 'generation'>[]): string =>
  grants
    .map(({ recipient, generation }) => `${recipient}/${String(generation)}`)
    .sort()
    .join(' ');

/** Whether what the sender saw still stands: the same layer, granted to the same. */
export const isUnchanged = (offered: OfferedLayer, standing: Standing, live: readonly StandingGrant[]): boolean =>
  offered.layer === standing.layer + 1 && named(offered.replaces) === named(live);

const recipientOf = (
  ground: LayerGround,
  { application }: OfferedLayer,
  { recordKey }: Standing,
  name: string,
): Recipient | undefined => {
  if (name === recordRecipient(application)) return { name, generation: 0, publicKey: recordKey };
  const key = name.startsWith('team:') ? ground.roleKey(name.slice('team:'.length) as Team) : undefined;
  return key && { name, generation: key.generation, publicKey: key.publicKey };
};

const acceptGrants = (
  ground: LayerGround,
  offered: OfferedLayer,
  { standing, live }: { readonly standing: Standing; readonly live: readonly StandingGrant[] },
  path: string,
): undefined | InvalidInput | NotSigned => {
  const { application, compartment, revision, grants } = offered;
  const names = grants.map(({ recipient }) => recipient);
  const own = SHOWN_TO_APPLICANT.includes(compartment) ? [recordRecipient(application)] : [];
  const needed = [OFFICE_RECIPIENT, ...own];
  const allowed = new Set([...needed, ...live.map(({ recipient }) => recipient)]);
  const fits = new Set(names).size === names.length && needed.every((each) => names.includes(each));
  if (!fits || !names.every((name) => allowed.has(name))) return new InvalidInput([`${path}.grants`]);
  const granter = { ...ground, record: application, author: ground.granter, authorKey: ground.granterKey };
  const layer = { number: offered.layer, hash: standing.hash };
  for (const [nr, grant] of grants.entries()) {
    const recipient = recipientOf(ground, offered, standing, grant.recipient);
    if (recipient === undefined) return new InvalidInput([`${path}.grants.${nr}.recipient`]);
    const of = { compartment, revision, layer };
    const accepted = acceptGrant(granter, of, recipient, grant, `${path}.grants.${nr}`);
    if (isRefusal(accepted)) return accepted;
  }
  return undefined;
};

/** Everything about a layer that can be checked from outside: form, size, recipients, signatures. (protocol.md step 25) */
export const refuseLayer = (
  ground: LayerGround,
  offered: OfferedLayer,
  found: { readonly standing: Standing; readonly live: readonly StandingGrant[] },
  path: string,
): undefined | InvalidInput | NotSigned => {
  const { layer, size } = found.standing;
  const expected = layer === 0 ? size + LAYER_OVERHEAD : size;
  const isLayer = attempt(() => asSealed('layer/v1', offered.envelope)) !== undefined;
  if (!isLayer || offered.envelope.length !== expected) return new InvalidInput([`${path}.envelope`]);
  return acceptGrants(ground, offered, found, path);
};
