import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letThrough } from './definer-function';

const KEEPS = `
  create function taken_back_stays() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    if exists (select from taken_back t where t.record_id = new.record_id and t.compartment = new.compartment
        and t.revision = new.revision) then
      raise exception 'its owner took this entry back' using errcode = 'restrict_violation';
    end if;
    return new;
  end $body$`;

/**
 * [Note: only the defender can raise] what a defender took back no partner is granted again, by whichever code or
 * session: they say it anew in another entry, or it stays unsaid. And one professional is not put to a person twice.
 */
export class TakeBackEntries20261122024100 implements MigrationInterface {
  name = 'TakeBackEntries20261122024100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table taken_back (
        record_id uuid not null,
        compartment text not null,
        revision integer not null,
        taken_on date not null,
        primary key (record_id, compartment, revision),
        foreign key (record_id, compartment, revision) references document
      );
      -- What was taken back before there was this table: grants that ended while their pair went on.
      insert into taken_back
        select distinct on (g.record_id, g.revision) g.record_id, 'pair', g.revision, g.withdrawn_on
        from document_grant g join pairing p on p.application_id = g.record_id
          and g.recipient = 'team:pro:' || p.professional_id and p.state in ('active', 'review')
        where g.compartment = 'pair' and g.withdrawn_on is not null
        order by g.record_id, g.revision, g.withdrawn_on;
      create unique index pairing_once_with_each on pairing (application_id, professional_id)
        where state in ('proposed', 'agreed', 'active', 'review')`);
    await letThrough(runner, 'vrijhaven_doorkeeper', { taken_back: 'select' });
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(KEEPS);
    await runner.query(`
      revoke execute on function taken_back_stays() from public;
      create trigger taken_back_stays before insert or update of withdrawn_on on document_grant for each row
        when (new.withdrawn_on is null and new.recipient like 'team:%' and new.recipient <> 'team:office')
        execute function taken_back_stays();
      alter function taken_back_stays() owner to vrijhaven_doorkeeper;
      revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger taken_back_stays on document_grant;
      drop function taken_back_stays();
      drop index pairing_once_with_each;
      drop table taken_back`);
  }
}
