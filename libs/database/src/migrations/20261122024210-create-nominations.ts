import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';
import { dropPing, pingOn } from './live-pings';

const TAKES = `('planned', 'open', 'selecting')`;

// [Note: an invitation leaves with its maker] it stands while nobody used it or took it back, its last day has not
// passed, and who made it still manages courses. By the database's own clock: nobody can ask for more.
const STANDS = `n.secret_hash = $1 and n.state = 'open' and n.expires_on >= current_date
  and exists (select from edition e where e.id = n.edition_id and e.state in ${TAKES})
  and exists (select from member m join member_role r on r.member_id = m.id
    where m.id = n.maker_id and m.active and r.role = 'courseManager')`;

// Whoever holds the secret may see what they are invited to, before it is announced to others.
const LOOK = `
  select jsonb_build_object('id', ed.id, 'slug', ed.slug, 'title', ed.title, 'placeName', ed.place_name,
    'startsOn', ed.starts_on, 'endsOn', ed.ends_on, 'languages', to_jsonb(ed.languages), 'seats', ed.seats,
    'perCountry', ed.per_country, 'offerDays', ed.offer_days, 'state', ed.state, 'keyGeneration', ed.key_generation,
    'call', ed.call_id, 'version', ed.version,
    'modules', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'day', m.day)
      order by m.position, m.id), '[]') from edition_module m where m.edition_id = ed.id),
    'tasks', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'dueOn', t.due_on)
      order by t.due_on, t.id), '[]') from edition_task t where t.edition_id = ed.id))
  from nomination n join edition ed on ed.id = n.edition_id where ${STANDS}`;

// [Note: an invitation is used once] two who use it at once wait for each other, and the second finds it used.
const USE = `
  with used as (
    update nomination n set state = 'used', ended_on = current_date where ${STANDS}
      and ($2 is null or exists (select from edition e where e.id = n.edition_id and e.call_id = $2))
    returning n.edition_id)
  select edition_id from used`;

/** Invitations to one edition, and what whoever holds one can do with it. The invitation itself is not kept. */
export class CreateNominations20261122024210 implements MigrationInterface {
  name = 'CreateNominations20261122024210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table nomination (
        id uuid primary key,
        edition_id uuid not null references edition,
        secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
        signature bytea not null check (octet_length(signature) = 64),
        maker_id uuid not null references member,
        made_on date not null,
        expires_on date not null,
        state text not null check (state in ('open', 'used', 'revoked')),
        ended_on date check ((ended_on is null) = (state = 'open'))
      );
      create index nomination_edition on nomination (edition_id);`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { nomination: 'select, update (state, ended_on)' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      { signature: 'nominated_edition(secret_hash bytea)', returns: 'jsonb', body: LOOK },
      { signature: 'use_nomination(secret_hash bytea, wanted_call uuid)', returns: 'uuid', volatile: true, body: USE },
    ]);
    await pingOn(runner, 'nomination', ['edition_id'], ['insert', 'update']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropPing(runner, 'nomination');
    await runner.query(`
      drop function use_nomination(bytea, uuid);
      drop function nominated_edition(bytea);
      drop table nomination;`);
  }
}
