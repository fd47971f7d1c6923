import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const RIGHTS = {
  pairing: 'select, update',
  pair_answer: 'select',
  need: 'select, update',
  professional: 'select',
  check_in: 'select, insert, update',
  alarm: 'select, insert, update',
  pairing_event: 'insert',
  pairing_policy: 'select',
};

const HOUR = `date_trunc('hour', now())`;

const event = (
  pair: string,
  rest: { readonly kind: string; readonly from: string; readonly to: string; readonly reason?: string },
) => `
  insert into pairing_event (pairing_id, application_id, professional_id, kind, from_state, to_state, reason,
      actor_role, at_hour)
    values (${pair}.id, ${pair}.application_id, ${pair}.professional_id, '${rest.kind}', ${rest.from}, '${rest.to}',
      ${rest.reason ?? 'null'}, 'system', ${HOUR})`;

/** [Note: a no is never shown] whoever answers last may not read the other answer: the table finds out. */
const AGREES = `
  declare pair pairing%rowtype;
  begin
    select * into pair from pairing where id = new.pairing_id and state = 'proposed' for update;
    if found and (select count(*) = 2 and bool_and(answer = 'yes') from pair_answer where pairing_id = pair.id) then
      update pairing set state = 'agreed', version = version + 1 where id = pair.id;
      ${event('pair', { kind: 'state', from: `'proposed'`, to: 'agreed' })};
    end if;
    return null;
  end`;

/** Who ends a pair may not touch the need behind it. One that another pair serves already stays as it is. */
const FREES = `
  begin
    update need set state = case when new.again then 'open' else 'closed' end, version = version + 1
      where id = new.need_id and state = 'paired'
        and not exists (select from pairing where need_id = new.need_id and state in ('active', 'review'));
    return null;
  end`;

const CALM = `exists (select from application a where a.id = p.application_id and a.state not in ('safetyHold', 'withdrawn'))`;

// Days of grace as in libs/programmes/connect2protect/model/src/rhythm.ts: a spec holds the two together.
const MISSES = `
    for pair in select p.id, p.application_id, p.professional_id, p.rhythm_days, c.id as contact, c.due_on
      from check_in c join pairing p on p.id = c.pairing_id
      where c.state = 'due' and p.state in ('active', 'review') and ${CALM}
        and current_date > c.due_on + least(7, greatest(1, p.rhythm_days / 4))
      for update of c skip locked
    loop
      update check_in set state = 'missed' where id = pair.contact;
      insert into check_in (id, pairing_id, application_id, professional_id, due_on, state)
        values (gen_random_uuid(), pair.id, pair.application_id, pair.professional_id,
          greatest(pair.due_on + pair.rhythm_days, current_date + 1), 'due') on conflict do nothing;
      insert into alarm (id, pairing_id, application_id, professional_id, kind, raised_on, state, escalated, version)
        select gen_random_uuid(), pair.id, pair.application_id, pair.professional_id, 'missed', current_date, 'open',
          false, 1
        where not exists (select from alarm where pairing_id = pair.id and kind = 'missed' and state = 'open');
      ${event('pair', { kind: 'checkIn', from: `'due'`, to: 'missed' })};
      missed := missed + 1;
    end loop;`;

const moves = (where: string, set: string, to: string, reason?: string): string => `
    for pair in select p.id, p.application_id, p.professional_id, p.state from pairing p
      join professional who on who.id = p.professional_id where ${where} for update of p skip locked
    loop
      update pairing set state = '${to}', version = version + 1 ${set} where id = pair.id;
      ${event('pair', { kind: 'state', from: 'pair.state', to, ...(reason ? { reason } : {}) })};
    end loop;`;

const KEEP = `
  declare pair record; missed integer := 0;
  begin
    ${MISSES}
    update alarm set escalated = true, version = version + 1 where state = 'open' and not escalated
      and raised_on + (select escalate_days from pairing_policy) <= current_date;
    ${moves(`p.state in ('active', 'review') and who.mandate_ends <= current_date`, `, reason = 'mandateOver', ends_on = current_date`, 'ended', `'mandateOver'`)}
    ${moves(`p.state in ('proposed', 'agreed') and (who.mandate_ends <= current_date or p.proposed_on + 30 < current_date)`, `, ends_on = current_date`, 'lapsed')}
    ${moves(`p.state = 'active' and p.review_on <= current_date`, '', 'review')}
    return missed;
  end`;

const TRIGGERS = [
  { name: 'pair_answer_agrees', body: AGREES, on: 'after insert on pair_answer for each row' },
  {
    name: 'pairing_frees_need',
    body: FREES,
    on: `after update of state on pairing for each row when (new.state = 'ended')`,
  },
];

/** What the day, a second yes and an end bring to pairs, whoever may see what. */
export class KeepRhythm20261122021000 implements MigrationInterface {
  name = 'KeepRhythm20261122021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pairing add column began_on date, add column review_on date,
        add column again boolean not null default true;
      alter table alarm add column escalated boolean not null default false;
      alter table professional_profile add column schema_version integer not null default 1;
      -- Who taps before the day has the next contact on that same day.
      alter table check_in drop constraint check_in_pairing_id_due_on_key;
      create unique index check_in_one_due on check_in (pairing_id) where state = 'due';
      create table pairing_policy (
        single boolean primary key default true check (single),
        escalate_days integer not null check (escalate_days between 1 and 60),
        version integer not null
      );
      insert into pairing_policy values (true, 7, 1)`);
    await letThrough(runner, 'vrijhaven_doorkeeper', RIGHTS);
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      {
        // Whether, not why: who is held and who has gone look the same.
        signature: 'record_frozen(wanted uuid)',
        returns: 'boolean',
        body: `select coalesce((select state in ('safetyHold', 'withdrawn') from application where id = $1), true)`,
      },
      {
        // A defender is told who would be or is beside them, and no name more.
        signature: 'pairing_professional(wanted uuid)',
        returns: 'json',
        body: `select json_build_object('id', who.id, 'name', who.name, 'use', who.kind, 'mandateEnds', who.mandate_ends)
          from pairing p join professional who on who.id = p.professional_id where p.id = $1
            and (p.application_id = actor_record() or p.professional_id = any ((select actor_professionals())::uuid[])
              or (select actor_roles())::text[] && array['pairingCoordinator', 'securityOfficer'])`,
      },
    ]);
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
      { signature: 'pairings_keep_rhythm()', returns: 'integer', volatile: true, language: 'plpgsql', body: KEEP },
    ]);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    for (const { name, body, on } of TRIGGERS) {
      await runner.query(`create function ${name}() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $body$ ${body} $body$`);
      await runner.query(`revoke execute on function ${name}() from public`);
      await runner.query(`create trigger ${name} ${on} execute function ${name}()`);
      await runner.query(`alter function ${name}() owner to vrijhaven_doorkeeper`);
    }
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, on } of TRIGGERS) {
      await runner.query(`drop trigger ${name} on ${on.includes('pair_answer') ? 'pair_answer' : 'pairing'}`);
      await runner.query(`drop function ${name}()`);
    }
    await runner.query(`drop function pairings_keep_rhythm()`);
    await runner.query(`drop function pairing_professional(uuid)`);
    await runner.query(`drop function record_frozen(uuid)`);
    for (const table of Object.keys(RIGHTS)) {
      await runner.query(`drop policy vrijhaven_doorkeeper on ${table}`);
      await runner.query(`revoke all on ${table} from vrijhaven_doorkeeper`);
    }
    await runner.query(`
      drop table pairing_policy;
      drop index check_in_one_due;
      delete from check_in one using check_in other
        where one.pairing_id = other.pairing_id and one.due_on = other.due_on and one.id < other.id;
      alter table check_in add unique (pairing_id, due_on);
      alter table professional_profile drop column schema_version;
      -- Policies fall with what they speak of: the tables are closed until the next migration.
      alter table alarm drop column escalated cascade;
      alter table pairing drop column again, drop column review_on, drop column began_on`);
  }
}
