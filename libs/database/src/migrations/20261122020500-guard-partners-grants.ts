import type { MigrationInterface, QueryRunner } from 'typeorm';

const asDoorkeeper = async (runner: QueryRunner, sql: string): Promise<void> => {
  await runner.query(`set local role vrijhaven_doorkeeper`);
  await runner.query(sql);
  await runner.query(`reset role`);
};

// Who makes a trigger must be allowed to call its function, at that moment alone.
const holdStops = async (runner: QueryRunner, condition: string): Promise<void> => {
  await asDoorkeeper(runner, `grant execute on function hold_stops_grants() to session_user`);
  await runner.query(`
    drop trigger hold_stops_grants on document_grant;
    create trigger hold_stops_grants before insert on document_grant for each row
      when (${condition} and new.layer = 0) execute function hold_stops_grants()`);
  await asDoorkeeper(runner, `revoke execute on function hold_stops_grants() from session_user`);
};

/** A trigger function that ends what a partner's team was granted of a record. */
const ending = (name: string, recipient: string): string => `
  create function ${name}() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    update document_grant set withdrawn_on = current_date
    where record_id = new.application_id and withdrawn_on is null and recipient = (${recipient});
    return null;
  end $body$`;

const ENDS = [
  {
    name: 'pairing_ends_grants',
    table: 'pairing',
    recipient: `'team:pro:' || new.professional_id`,
    over: `('ended', 'lapsed')`,
  },
  {
    name: 'enrolment_ends_grants',
    table: 'enrolment',
    recipient: `select 'team:course:' || slug from edition where id = new.edition_id`,
    over: `('followUp', 'closed', 'notSelected', 'declined', 'withdrawn')`,
  },
];

/**
 * [Note: an end ends its grants] of a pair and of a place in a course too, whoever ended it; and while an application
 * is held, no partner of any kind is given a key anew.
 */
export class GuardPartnersGrants20261122020500 implements MigrationInterface {
  name = 'GuardPartnersGrants20261122020500';

  async up(runner: QueryRunner): Promise<void> {
    await holdStops(runner, `new.recipient like 'team:%' and new.recipient <> 'team:office'`);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    for (const { name, table, recipient, over } of ENDS) {
      await runner.query(ending(name, recipient));
      await runner.query(`revoke execute on function ${name}() from public`);
      await runner.query(`
        create trigger ${name} after update of state on ${table} for each row
          when (new.state in ${over}) execute function ${name}()`);
      await runner.query(`alter function ${name}() owner to vrijhaven_doorkeeper`);
    }
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, table } of ENDS) {
      await runner.query(`drop trigger ${name} on ${table}`);
      await runner.query(`drop function ${name}()`);
    }
    await holdStops(runner, `new.recipient like 'team:host:%'`);
  }
}
