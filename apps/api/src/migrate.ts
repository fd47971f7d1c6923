import { rowSecurity } from '@vrijhaven/access';
import { migrate } from '@vrijhaven/database';
import type { ApiConfig } from './config';

/** Brings the database to this build's schema and row security, as its owner. */
export async function migrateDatabase({ ownerDatabaseUrl }: ApiConfig): Promise<void> {
  const applied = await migrate(ownerDatabaseUrl, rowSecurity());
  process.stdout.write(`${applied.length === 0 ? 'up to date' : applied.join('\n')}\n`);
}
