import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const FUNCTIONS = [
  {
    // No desk shows an act for longer, and nobody needs it: what became of it stands in the chain.
    signature: 'waiting_acts_forget()',
    returns: 'integer',
    volatile: true,
    body: `with gone as (delete from waiting_act where expires_on <= current_date - 30 returning 1)
      select count(*)::integer from gone`,
  },
  {
    // Bytes that came into the store while their attachment was being removed.
    signature: 'attachment_astray(stray uuid)',
    returns: 'void',
    volatile: true,
    body: `insert into attachment_waste select $1
      where not exists (select from attachment where attachment.id = $1) on conflict do nothing`,
  },
];

// Begun again under its old id, it would lose its new bytes to the sweep of the old ones.
const NOT_WASTE = `
  create function attachment_is_not_waste() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    if exists (select from attachment_waste where id = new.id) then
      raise unique_violation using message = 'the store still forgets what had this id';
    end if;
    return new;
  end $body$`;

/** Waiting acts that are over go; no bytes stay in the store that nothing names. (protocol.md steps 22 and 26) */
export class ForgetWhatIsOver20261121228500 implements MigrationInterface {
  name = 'ForgetWhatIsOver20261121228500';

  async up(runner: QueryRunner): Promise<void> {
    await letThrough(runner, 'vrijhaven_doorkeeper', { waiting_act: 'select, delete' });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', FUNCTIONS);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(NOT_WASTE);
    await runner.query(`revoke execute on function attachment_is_not_waste() from public`);
    await runner.query(`
      create trigger attachment_is_not_waste before insert on attachment for each row
        execute function attachment_is_not_waste()`);
    await runner.query(`alter function attachment_is_not_waste() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger attachment_is_not_waste on attachment`);
    await runner.query(`drop function attachment_is_not_waste()`);
    for (const { signature } of FUNCTIONS) await runner.query(`drop function ${signature}`);
    await runner.query(`drop policy vrijhaven_doorkeeper on waiting_act`);
    await runner.query(`revoke all on waiting_act from vrijhaven_doorkeeper`);
  }
}
