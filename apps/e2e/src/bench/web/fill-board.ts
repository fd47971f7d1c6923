import type { Database } from '../../stage/database';

/** The largest board that is to be smooth: so many cities, places each, and stays in two years. */
export const BOARD = { cities: 12, places: 5, stays: 25 } as const;

// A stay of a place begins every 29 days and leaves its turnover free.
const [STEP, DAYS, FIRST] = [29, 22, -14];

/** Stands up to what there is already: the organisation of a cast has two cities with few places. */
const FILL = [
  `insert into city (id, slug, name, since, languages, communities, version)
   select gen_random_uuid(), 'city-' || nr, 'City ' || nr, 2011 + nr, '{en,nl}', '{}', 1
   from generate_series((select count(*) + 1 from city), ${String(BOARD.cities)}) nr`,
  `insert into place (id, city_id, name, turnover_days, attributes, position)
   select gen_random_uuid(), c.id, 'Room ' || nr, 3, '{quiet}', nr
   from city c, lateral generate_series((select count(*) + 1 from place p where p.city_id = c.id),
     ${String(BOARD.places)}) nr`,
  `create temporary table housing as
   select row_number() over () as nr, gen_random_uuid() as proposal, p.id as place, p.city_id as city,
     current_date + ${String(FIRST)} + step * ${String(STEP)} + (row_number() over ())::integer % 4 as first,
     step % 3 as kind
   from place p, generate_series(0, ${String(BOARD.stays - 1)}) step`,
  `create temporary table guest as
   select h.*, a.id as application from housing h join (select id, row_number() over (order by id) as nr
     from application) a using (nr)`,
  `insert into proposal (id, application_id, city_id, state, version, proposed_on)
   select proposal, application, city, 'accepted', 2, current_date - 60 from guest`,
  `update application set state = 'placed' where id in (select application from guest)`,
  `insert into residency (id, place_id, city_id, application_id, proposal_id, period, turnover_days, state, version)
   select gen_random_uuid(), place, city, application, proposal, daterange(first, first + ${String(DAYS)}), 3,
     (array['planned', 'preparing', 'planned'])[1 + kind], 3 from guest`,
  `insert into occupancy (source, kind, place_id, occupied) select id, 'stay', place_id, occupied from residency`,
  `drop table housing, guest`,
];

/**
 * Gives the first applications a stay each, until all places are booked for two years. As one statement, so that one
 * connection keeps what only it can see; without triggers, so that nothing is told to pages that nobody has open.
 */
export const fillBoard = async (database: Database): Promise<number> => {
  await database.query(
    ['set session_replication_role = replica', ...FILL, 'set session_replication_role = origin'].join(';\n'),
  );
  await database.query('analyze');
  const [found] = await database.query<{ stays: number }>('select count(*)::integer as stays from residency');
  return found?.stays ?? 0;
};
