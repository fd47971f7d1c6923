import type { Bytes, Checkpoint, Id } from '@vrijhaven/crypto/envelope';
import { parseCheckpoint, toHex } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Compartment, Team } from '@vrijhaven/domain';
import type { RoleKey } from './acceptance';
import { attempt } from './attempt';

/** The id of the organisation that this server serves; none before the ceremony, which is a fault to get past. */
export const organisationId = async (tx: Tx): Promise<Id> => {
  const [row] = await tx.query<{ id: string }[]>('select id from organisation');
  if (row === undefined) throw new Error('there is no organisation yet');
  return row.id;
};

/** The newest role key of a team for each of its compartments. */
export const newestRoleKeys = async (tx: Tx, team: Team): Promise<ReadonlyMap<Compartment, RoleKey>> => {
  const rows = await tx.query<{ compartment: Compartment; generation: number; public_key: Bytes }[]>(
    `select distinct on (compartment) compartment, generation, public_key
     from role_key where team = $1 order by compartment, generation desc`,
    [team],
  );
  return new Map(rows.map((row) => [row.compartment, { generation: row.generation, publicKey: row.public_key }]));
};

/** The checkpoints in force. Defenders stand on one of these: they cannot replay the chain, nor read it. */
const checkpointsInForce = async (tx: Tx): Promise<Checkpoint[]> => {
  const rows = await tx.query<{ checkpoint: Bytes }[]>(
    `select checkpoint from checkpoint where not_after > now() - interval '1 day'`,
  );
  return rows.flatMap(({ checkpoint }) => attempt(() => parseCheckpoint(checkpoint)) ?? []);
};

/**
 * The role keys to which a defender may seal: the newest, and older ones that a checkpoint in force names. A rotation
 * must not turn away somebody whose checkpoint was signed the day before.
 */
export const roleKeysInForce = async (tx: Tx, team: Team): Promise<ReadonlyMap<Compartment, readonly RoleKey[]>> => {
  const newest = await newestRoleKeys(tx, team);
  const named = (await checkpointsInForce(tx)).flatMap(({ roleKeys }) => roleKeys.filter((key) => key.team === team));
  return new Map(
    [...newest].map(([compartment, key]) => [
      compartment,
      [key, ...named.filter((old) => old.compartment === compartment && old.generation < key.generation)],
    ]),
  );
};

/** Tells for each of these hashes whether the chain has had it as its head. */
export const knownHeads = async (tx: Tx, hashes: readonly Bytes[]): Promise<(hash: Bytes) => boolean> => {
  const wanted = hashes.map((hash) => Buffer.from(hash));
  const links = await tx.query<{ hash: Bytes }[]>('select hash from chain_link where hash = any ($1::bytea[])', [
    wanted,
  ]);
  const inForce = await checkpointsInForce(tx);
  const known = new Set([...links.map(({ hash }) => toHex(hash)), ...inForce.map(({ head }) => toHex(head))]);
  return (hash) => known.has(toHex(hash));
};

/** The signing key of an active member. */
export const memberSignKey = async (tx: Tx, member: string): Promise<Bytes> => {
  const [row] = await tx.query<{ sign_key: Bytes }[]>('select sign_key from member where id = $1', [member]);
  if (row === undefined) throw new Error('the member has no keys');
  return row.sign_key;
};
