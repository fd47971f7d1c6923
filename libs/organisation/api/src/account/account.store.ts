import type { Tx } from '@vrijhaven/database';
import type { AccountNoticeType, OwnAccountType, OwnFactorType, OwnSessionType } from './account.type';

/** The account of the member who asks, as they may see it. */
export const readOwnAccount = async (tx: Tx): Promise<OwnAccountType> => ({
  sessions: await tx.query<OwnSessionType[]>(
    `select id, started::text as started, last_hour as "lastHour", note, factor, ended_by as "endedBy",
       is_current as "isCurrent" from own_sessions()`,
  ),
  factors: await tx.query<OwnFactorType[]>(
    `select kind as factor, id, note, since::text as since, last_used_on::text as "lastUsed" from own_factors()`,
  ),
  notices: await tx.query<AccountNoticeType[]>(`select kind, last_hour as "lastHour", count from own_notices()`),
});

const told = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<boolean> => {
  const [row] = await tx.query<{ done: boolean }[]>(`select ${sql} as done`, [...values]);
  return row?.done === true;
};

/** False when there is no such session of this member, or it is over. */
export const endOwnSession = (tx: Tx, id: string): Promise<boolean> => told(tx, `own_session_end($1)`, [id]);

export const nameOwnSession = (tx: Tx, id: string, note: Uint8Array): Promise<boolean> =>
  told(tx, `own_session_note($1, $2)`, [id, note]);

export const endOtherSessions = (tx: Tx): Promise<unknown> => tx.query(`select own_sessions_end_others()`);

export const dismissNotices = (tx: Tx): Promise<unknown> => tx.query(`select own_notices_dismiss()`);
