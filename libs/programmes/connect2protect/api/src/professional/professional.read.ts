import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { base64url, readMaybe, readOne } from '@vrijhaven/applications/api';
import { LIVE_PAIRINGS } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import type { ProfessionalType } from './professional.type';

const LIVE = LIVE_PAIRINGS.map((state) => `'${state}'`).join(', ');

const membersJson = `(select coalesce(json_agg(m.id order by m.id), '[]') from member m
  join member_role r on r.member_id = m.id
  where m.active and r.role = 'professional' and r.team = 'pro:' || p.id::text)`;

const wordsJson = (actor: Actor): string => `(
  select coalesce(json_agg(json_build_object('member', c.member_id, 'textVersion', c.text_version, 'day', c.day,
    'signature', ${base64url('c.signature')}) order by c.text_version desc, c.member_id), '[]')
  from confidentiality c where c.professional_id = p.id and ${visibleTo(actor, 'confidentiality.read', 'c')})`;

const grantsJson = `(select coalesce(json_agg(json_build_object('recipient', g.recipient, 'generation', g.generation,
    'grant', ${base64url('g.grant_bytes')}, 'granter', g.granter_id, 'chainHead', ${base64url('g.chain_head')},
    'grantedOn', g.granted_on) order by g.recipient, g.generation), '[]')
  from professional_profile_grant g where g.professional_id = d.professional_id and g.revision = d.revision)`;

const profileJson = (actor: Actor): string => `(
  select json_build_object('compartment', 'profile', 'schema', d.schema_version, 'revision', d.revision,
    'previous', ${base64url('d.previous')}, 'author', d.author_id, 'envelope', ${base64url('d.envelope')},
    'signature', ${base64url('d.signature')}, 'writtenOn', d.written_on, 'layer', 0, 'hash', ${base64url('d.hash')},
    'grants', ${grantsJson})
  from professional_profile d where d.professional_id = p.id and ${visibleTo(actor, 'profile.read', 'd')}
  order by d.revision desc limit 1)`;

/** SQL for professional `p` as the actor sees them. */
const professionalJson = (actor: Actor): string => `json_build_object('id', p.id, 'name', p.name, 'use', p.kind,
  'maxPairs', p.max_pairs, 'mandateEnds', p.mandate_ends, 'active', p.active, 'version', p.version,
  'pairs', (select count(*) from pairing r where r.professional_id = p.id and r.state in (${LIVE})),
  'members', ${membersJson}, 'confidentiality', ${wordsJson(actor)}, 'profile', ${profileJson(actor)})`;

/** One professional as the actor sees them. */
export const readProfessional = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | ProfessionalType> =>
  (await readMaybe<ProfessionalType>(
    tx,
    `select ${professionalJson(actor)} as answer from professional p
     where p.id = $1 and ${visibleTo(actor, 'professional.read', 'p')}`,
    [id],
  )) ?? NOT_FOUND;

/** Every professional that the actor sees, by name. */
export const listProfessionals = (tx: Tx, actor: Actor): Promise<ProfessionalType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${professionalJson(actor)} order by p.name, p.id), '[]') as answer
     from professional p where ${visibleTo(actor, 'professional.read', 'p')}`,
    [],
  );
