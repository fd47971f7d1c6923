import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';

// [Note: a hold is not silence] what fell due while nobody was let through is due anew once it is over, within the days
// of grace of its rhythm: as in libs/programmes/connect2protect/model/src/rhythm.ts.
const REPLANS = `
  create function hold_replans_contact() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    update check_in c set due_on = current_date + least(7, greatest(1, p.rhythm_days / 4))
      from pairing p
      where p.id = c.pairing_id and c.application_id = new.id and c.state = 'due' and c.due_on <= current_date
        and p.state in ('active', 'review');
    return null;
  end $body$`;

const ON_ROSTER = `('accepted', 'travelReady', 'attended')`;

// Of this edition alone, where somebody trains, and of those only who consented to its trainers.
const RESTING = `
  select array(select n.application_id from enrolment n
    join edition e on e.id = n.edition_id join application a on a.id = n.application_id
    where n.edition_id = $1 and n.edition_id = any ((select actor_editions())::uuid[])
      and n.state in ${ON_ROSTER} and a.state = 'safetyHold'
      and (select k.given from consent k where k.record_id = a.id and k.subject = 'training:' || e.slug
        order by k.sequence desc limit 1)
    order by n.application_id)`;

/** What a hold leaves behind: contact that begins again without an alarm, and trainers who know that it rests. */
export class ReplanAfterHold20261122023000 implements MigrationInterface {
  name = 'ReplanAfterHold20261122023000';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', [
      { signature: 'edition_resting(wanted uuid)', returns: 'uuid[]', body: RESTING },
    ]);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(REPLANS);
    await runner.query(`
      revoke execute on function hold_replans_contact() from public;
      create trigger hold_replans_contact after update of state on application for each row
        when (old.state = 'safetyHold' and new.state not in ('safetyHold', 'withdrawn'))
        execute function hold_replans_contact();
      alter function hold_replans_contact() owner to vrijhaven_doorkeeper;
      revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger hold_replans_contact on application;
      drop function hold_replans_contact();
      drop function edition_resting(uuid)`);
  }
}
