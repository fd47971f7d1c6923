import { applicationLifecycle } from '@vrijhaven/applications/model';
import type { ApplicationActor, ApplicationState } from '@vrijhaven/applications/model';
import { canMove } from '@vrijhaven/domain';
import type { ResidencyActor, ResidencyState } from '@vrijhaven/shelter-city/model';
import { residencyLifecycle } from '@vrijhaven/shelter-city/model';
import type { World } from './walk-world';

type Rows = readonly Readonly<Record<string, unknown>>[];
const byText = (rows: Rows): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

const TABLES: Readonly<Record<string, readonly [sql: string, of: (world: World) => Rows]>> = {
  application: [
    `select id, state, version from application where id = any ($1)`,
    ({ cases }) => cases.map(({ record: id, state, version }) => ({ id, state, version })),
  ],
  proposal: [
    `select id, city_id as city, state, version, is_move as "isMove", agreed_on is not null as agreed
     from proposal where application_id = any ($1)`,
    ({ cases }) => cases.flatMap(({ proposals }) => proposals.map((each) => ({ ...each }))),
  ],
  residency: [
    `select id, state, version, place_id as place, lower(period)::text as from, upper(period)::text as until,
       continues from residency where application_id = any ($1)`,
    ({ cases }) =>
      cases.flatMap(({ stays }) =>
        stays.map(({ id, state, version, place, from, until, continues }) => {
          return { id, state, version, place, from, until, continues };
        }),
      ),
  ],
  enquiry: [
    `select id, referee, state, version, locator_hash is not null as words,
       exists (select from enquiry_letter l where l.enquiry_id = enquiry.id) as letter,
       exists (select from enquiry_answer a where a.enquiry_id = enquiry.id and a.envelope is not null) as mail
     from enquiry where application_id = any ($1)`,
    ({ cases }) =>
      cases.flatMap(({ selection }) =>
        selection.enquiries.map(({ play: { id }, referee, state, version }) => {
          const isOpen = state === 'open';
          return { id, referee, state, version, words: isOpen, letter: isOpen, mail: state === 'answered' };
        }),
      ),
  ],
  assessment: [
    `select application_id as of, member_id as who, state from assessment where application_id = any ($1)`,
    ({ cases }) =>
      cases.flatMap(({ record: of, selection }) => [...selection.judged].map(([who, state]) => ({ of, who, state }))),
  ],
  recusal: [
    `select application_id as of, member_id as who from recusal where application_id = any ($1)`,
    ({ cases }) => cases.flatMap(({ record: of, selection }) => [...selection.recused].map((who) => ({ of, who }))),
  ],
};

/** What differs between the tables and what was acknowledged, and what happened outside of the lifecycles' tables. */
export const lookBehind = async (world: World): Promise<string[]> => {
  const { db } = world.stage;
  const records = world.cases.map(({ record }) => record);
  const faults: string[] = [];
  for (const [table, [sql, of]] of Object.entries(TABLES)) {
    const [stands, foretold] = [byText(await db.seed(sql, [records])), byText(of(world))];
    if (JSON.stringify(stands) !== JSON.stringify(foretold))
      faults.push(`${table}: ${stands.join()} stands, and the model says ${foretold.join()}`);
  }
  const moves = await db.seed<{ from: ApplicationState; to: ApplicationState; by: ApplicationActor }>(
    `select from_state as from, to_state as to, actor_role as by from transition where application_id = any ($1)`,
    [records],
  );
  for (const { from, to, by } of moves)
    if (!canMove(applicationLifecycle, from, to, [by]))
      faults.push(`an application went from ${from} to ${to} by ${by}`);
  const steps = await db.seed<{ from: ResidencyState; to: ResidencyState; by: ResidencyActor }>(
    `select from_state as from, to_state as to, actor_role as by from residency_event
     where application_id = any ($1) and kind = 'state'`,
    [records],
  );
  for (const { from, to, by } of steps)
    if (!canMove(residencyLifecycle, from, to, [by])) faults.push(`a stay went from ${from} to ${to} by ${by}`);
  const [overlaps] = await db.seed<{ pairs: number }>(`
    with taken as (
      select id, place_id, occupied from residency where state <> 'cancelled'
      union all select id, place_id, period from block)
    select count(*)::int as pairs from taken a join taken b
      on a.place_id = b.place_id and a.id < b.id and a.occupied && b.occupied`);
  if (overlaps?.pairs !== 0) faults.push(`${String(overlaps?.pairs)} places were given twice`);
  return faults;
};
