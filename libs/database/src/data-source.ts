import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { DatabaseConfig } from './database-config';
import { TIMEOUTS } from './database-config';

/** The options of the API's data source: every timeout set, nothing synchronised, nothing logged. */
export const dataSourceOptions = ({ url, entities, poolSize = 16 }: DatabaseConfig): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  poolSize,
  synchronize: false,
  logging: false,
  connectTimeoutMS: TIMEOUTS.connect,
  applicationName: 'vrijhaven-api',
  extra: {
    statement_timeout: TIMEOUTS.statement,
    lock_timeout: TIMEOUTS.lock,
    idle_in_transaction_session_timeout: TIMEOUTS.idleInTransaction,
    // The driver's own limit: the server's limits do not help when the link to it is frozen.
    query_timeout: TIMEOUTS.query,
    keepAlive: true,
    // With row security, planning a page anew costs more than the page. No statement may need its values for its plan.
    // What is in use lies in memory: fetching a page by an index costs no more than reading on.
    // Days are written as JSON has them, whatever the server's own style.
    options: '-c plan_cache_mode=force_generic_plan -c datestyle=ISO -c random_page_cost=1.1',
  },
});

/** A data source that is not connected yet; `initialize()` connects. */
export const createDataSource = (config: DatabaseConfig): DataSource => new DataSource(dataSourceOptions(config));
