import { actorOf } from '@vrijhaven/access';
import { transaction } from '@vrijhaven/database';
import type { DataSource } from 'typeorm';

/**
 * Whose session a token opens now. Looks without touching: what nobody sits at must not keep a session alive, nor turn
 * its token over.
 */
export const whoBears = async (dataSource: DataSource, token: string): Promise<'member' | 'receipt' | undefined> => {
  const { kind } = await transaction(dataSource, token, actorOf);
  return kind === 'member' || kind === 'receipt' ? kind : undefined;
};
