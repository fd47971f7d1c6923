import type { Client } from 'pg';
import { idSql } from './id-of';
import type { Size } from './size';

/** Sessions are shown to be in use, so that none of them is over because another server was measured meanwhile. */
export const keepSignedIn = async (admin: Client): Promise<void> => {
  await admin.query(`update session set last_seen_at = now(), confirmed_at = now()`);
};

/** The database as it was before anybody booked, dead rows swept up: every turn begins alike. */
export const takeBack = async (admin: Client, { stays, bookable }: Size): Promise<void> => {
  const booked = `(select ${idSql('application', 'nr')} from generate_series(${String(stays + 1)},
    ${String(stays + bookable)}) nr)`;
  await admin.query(`set session_replication_role = replica`);
  for (const statement of [
    `delete from residency_event where application_id in ${booked}`,
    `delete from occupancy o using residency r where o.source = r.id and r.application_id in ${booked}`,
    `delete from residency where application_id in ${booked}`,
    `delete from transition where to_state = 'placed' and application_id in ${booked}`,
    `update application set state = 'accepted', version = 1 where state <> 'accepted' and id in ${booked}`,
    `delete from idempotency`,
    `delete from journal`,
  ])
    await admin.query(statement);
  await keepSignedIn(admin);
  await admin.query(`set session_replication_role = origin`);
  // Swept up only, tables stay as long as bookings made them, and what is asked by one server is planned as if it read
  // several times as much. Those that grow with applications have room for a few rows more.
  for (const table of ['residency_event', 'occupancy', 'residency', 'idempotency', 'journal'])
    await admin.query(`vacuum (full, analyze) ${table}`);
  for (const table of ['transition', 'application']) await admin.query(`vacuum analyze ${table}`);
};
