import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import { traceGrant } from '@vrijhaven/crypto/envelope';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Compartment, Day, Team } from '@vrijhaven/domain';
import type { InvalidInput, NotSigned } from '@vrijhaven/server';
import type { RoleKey } from '../document/acceptance';
import { knownHeads, memberSignKey, newestRoleKeys, organisationId } from '../document/trust.store';
import type { LayerGround, OfferedLayer } from './accept-layer';
import { isUnchanged, refuseLayer } from './accept-layer';
import { grantsOf, lockStanding, replaceLayer } from './layer.store';
import type { LayerState } from './layer.type';

type Ground = Omit<LayerGround, 'roleKey'> & {
  readonly keysOf: (team: Team) => Promise<ReadonlyMap<Compartment, RoleKey>>;
  readonly today: Day;
};

const remember = (tx: Tx): Ground['keysOf'] => {
  const known = new Map<Team, Promise<ReadonlyMap<Compartment, RoleKey>>>();
  return (team) => {
    const keys = known.get(team) ?? newestRoleKeys(tx, team);
    known.set(team, keys);
    return keys;
  };
};

const teamsOf = ({ grants }: OfferedLayer): Team[] =>
  grants.flatMap(({ recipient }) => (recipient.startsWith('team:') ? [recipient.slice('team:'.length) as Team] : []));

const putOne = async (
  tx: Tx,
  actor: Actor,
  { keysOf, today, ...ground }: Ground,
  offered: OfferedLayer,
  path: string,
): Promise<LayerState | InvalidInput | NotFound | NotSigned> => {
  const standing = await lockStanding(tx, actor, offered);
  if (standing === undefined) return NOT_FOUND;
  const grants = await grantsOf(tx, offered);
  const live = grants.filter(({ withdrawnOn }) => withdrawnOn === null);
  if (!isUnchanged(offered, standing, live)) return 'superseded';
  const keys = new Map<Team, RoleKey | undefined>();
  for (const team of teamsOf(offered)) keys.set(team, (await keysOf(team)).get(offered.compartment));
  const known = { ...ground, roleKey: (team: Team) => keys.get(team) };
  const refusal = refuseLayer(known, offered, { standing, live }, path);
  if (refusal !== undefined) return refusal;
  const gone = grants.map((each) => ({ ...each, trace: traceGrant(ground.p, each.grant) }));
  await replaceLayer(tx, offered, { ...offered, granter: ground.granter, today, gone });
  return 'stored';
};

/** Always in one order, so that two who put layers at once never wait for each other. */
const inOrder = (layers: readonly OfferedLayer[]): (readonly [nr: number, layer: OfferedLayer])[] => {
  const key = ({ application, compartment, revision }: OfferedLayer) =>
    `${application}/${compartment}/${String(revision).padStart(8, '0')}`;
  return [...layers.entries()].sort(([, left], [, right]) => (key(left) < key(right) ? -1 : 1));
};

/**
 * Puts stored revisions under fresh keys. A layer that was put on something else than what stands now changes
 * nothing and says so; sending the same twice therefore does no harm. (protocol.md step 25)
 */
export const relayerDocuments = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  layers: readonly OfferedLayer[],
): Promise<readonly LayerState[] | InvalidInput | NotFound | NotSigned> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const ground: Ground = {
    p,
    today,
    organisation: await organisationId(tx),
    granter: actor.member,
    granterKey: await memberSignKey(tx, actor.member),
    isHead: await knownHeads(
      tx,
      layers.flatMap(({ grants }) => grants.map(({ chainHead }) => chainHead)),
    ),
    keysOf: remember(tx),
  };
  const states = new Array<LayerState>(layers.length).fill('superseded');
  for (const [nr, layer] of inOrder(layers)) {
    const state = await putOne(tx, actor, ground, layer, `layers.${nr}`);
    if (isRefusal(state)) return state;
    states[nr] = state;
  }
  return states;
};
