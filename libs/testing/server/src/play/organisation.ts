import { randomBytes, randomUUID } from 'node:crypto';
import type { Compartment } from '@vrijhaven/crypto/envelope';
import { COMPARTMENTS, formatCheckpoint } from '@vrijhaven/crypto/envelope';
import { memberFor } from '../actors';
import type { SignedInMember } from '../actors';
import type { TestDatabase } from '../test-database';
import { newSigner, randomKemKey } from './signer';
import type { PlaySigner } from './signer';
import type { Role } from '@vrijhaven/domain';

/** An organisation as slices meet it: an id, one head, role keys of its teams. How it came about is another spec's. */
export interface PlayOrganisation {
  readonly id: string;
  readonly head: Buffer;
  /** The newest role key of a team. */
  keyOf(team: string, compartment: Compartment): { readonly generation: number; readonly publicKey: Buffer };
  /** Makes the next generation of all keys of a team; also how a new team comes about. */
  rotate(team: string): Promise<void>;
}

export interface SigningMember extends SignedInMember {
  readonly signer: PlaySigner;
}

const COMPARTMENT_NAMES = Object.keys(COMPARTMENTS) as Compartment[];

export async function foundOrganisation(db: TestDatabase): Promise<PlayOrganisation> {
  const [id, head] = [randomUUID(), randomBytes(32)];
  const keys = new Map<string, { generation: number; publicKey: Buffer }>();
  const organisation: PlayOrganisation = {
    id,
    head,
    keyOf: (team, compartment) => {
      const key = keys.get(`${team}/${compartment}`);
      if (key === undefined) throw new Error(`no key of ${team} for ${compartment}`);
      return key;
    },
    rotate: async (team) => {
      for (const compartment of COMPARTMENT_NAMES) {
        const generation = (keys.get(`${team}/${compartment}`)?.generation ?? 0) + 1;
        const publicKey = randomKemKey();
        await db.seed(`insert into role_key values ($1, $2, $3, $4)`, [team, compartment, generation, publicKey]);
        keys.set(`${team}/${compartment}`, { generation, publicKey });
      }
    },
  };
  await db.seed(`insert into organisation values ($1, 'Play', $2, $3, 1)`, [id, randomBytes(32), head]);
  await db.seed(`insert into chain_link values (1, $1, '[]', $2)`, [randomBytes(64), head]);
  const now = Math.floor(Date.now() / 1000);
  const checkpoint = { organisation: id, head, sequence: 1, issued: now, notAfter: now + 3600, roleKeys: [] };
  await db.seed(
    `insert into checkpoint (checkpoint, signatures, certificates, not_after) values ($1, '[]', '[]', to_timestamp($2))`,
    [formatCheckpoint(checkpoint), now + 3600],
  );
  await organisation.rotate('office');
  return organisation;
}

/** A member who can sign what they write. */
export async function signingMember(db: TestDatabase, role: Role, team?: string): Promise<SigningMember> {
  const member = await memberFor(db, role, team);
  const signer = newSigner();
  await db.seed(`update member set sign_key = $2 where id = $1`, [member.id, signer.publicKey]);
  return { ...member, signer };
}
