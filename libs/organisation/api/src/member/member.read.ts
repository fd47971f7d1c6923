import type { Tx } from '@vrijhaven/database';
import type { MeType, PersonType } from './member.type';

const ROLES = `coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'team', r.team) order by r.team, r.role)
  from member_role r where r.member_id = m.id), '[]')`;

// PostgreSQL's base64 breaks lines and pads; binary travels as base64url.
const text = (column: string): string => `translate(encode(${column}, 'base64'), E'+/=\\n', '-_')`;

/** The member who asks, with everything that unlocking the desk takes; undefined for anybody else. */
export const readMe = async (tx: Tx): Promise<MeType | undefined> => {
  const rows = await tx.query<MeType[]>(`
    select m.id as member, m.handle, ${ROLES} as roles, ${text('a.sealed_seed')} as "sealedSeed",
      a.made_on::text as "passphraseSince",
      (select w.made_on::text from unlocker w where w.member_id = m.id and w.method = 'recovery') as "recoveryWordsSince",
      coalesce((select jsonb_agg(jsonb_build_object(
          'team', g.team, 'compartment', g.compartment, 'generation', g.generation,
          'grant', ${text('g.grant_bytes')}, 'granter', g.granter_id, 'chainHead', ${text('g.chain_head')})
          order by g.team, g.compartment, g.generation)
        from role_grant g where g.member_id = m.id), '[]') as "roleGrants",
      coalesce((select jsonb_agg(jsonb_build_object(
          'team', s.team, 'compartment', s.compartment, 'generation', s.generation, 'envelope', ${text('s.envelope')})
          order by s.team, s.compartment, s.generation)
        from previous_seed s where exists (select from role_grant g
          where g.member_id = m.id and g.team = s.team and g.compartment = s.compartment)), '[]') as "previousSeeds"
    from member m join unlocker a on a.member_id = m.id and a.method = 'passphrase' where m.id = actor_member()`);
  return rows[0];
};

/** Everybody who is or was a member, by name; with `id`, that one. */
export const readPeople = (tx: Tx, id?: string): Promise<PersonType[]> =>
  tx.query(
    `select m.id, m.handle, m.active, ${ROLES} as roles from member m where $1::uuid is null or m.id = $1
     order by m.handle`,
    [id ?? null],
  );
