import pg from 'pg';

// Days as they are written, not as moments of some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** As many connections as our API has, with its settings for the planner; every peer takes this one. */
export const openPool = () =>
  new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.POOL),
    options: '-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1',
  });
