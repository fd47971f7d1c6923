import type { UnlockMethod } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';

export interface LoginAccount {
  readonly member: string;
  readonly loginKey: Uint8Array;
  readonly salt: Uint8Array;
  readonly opsLimit: number;
  readonly memLimitKiB: number;
}

/** One way into the account behind a name, for a stranger who wants to come in; undefined when there is none. */
export const findAccount = async (
  tx: Tx,
  { handle, method }: { readonly handle: string; readonly method: UnlockMethod },
): Promise<LoginAccount | undefined> => {
  const rows = await tx.query<LoginAccount[]>(
    `select member_id as member, login_key as "loginKey", salt, ops_limit as "opsLimit",
       mem_limit_kib as "memLimitKiB" from unlocker_of($1, $2)`,
    [handle, method],
  );
  return rows[0];
};

/** The name of the account whose session this is, also while it has yet to enrol a second factor. */
export const readOwnHandle = async (tx: Tx): Promise<string | undefined> => {
  const [row] = await tx.query<{ handle: string | null }[]>(`select own_handle() as handle`);
  return row?.handle ?? undefined;
};
