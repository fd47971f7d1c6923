export { createDataSource, dataSourceOptions } from './data-source';
export { TIMEOUTS } from './database-config';
export type { DatabaseConfig } from './database-config';
export { isRefusal } from './is-refusal';
export { isMigrated, migrate } from './migrate';
export { MIGRATIONS } from './migrations';
export { transaction } from './transaction';
export type { Tx } from './transaction';
