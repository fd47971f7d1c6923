import type { Actor } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';

interface Means {
  readonly p: VerifyPrimitives;
  readonly now: Date;
}

/** What is noted of an act, in the act's own transaction. Where nothing is noted, nobody needs the right to write. */
export const noteEntries = async (
  tx: Tx,
  actor: Actor,
  { p, now }: Means,
  { application, entries }: { readonly application: string; readonly entries: readonly DocumentInput[] },
): Promise<AppendRefusal | undefined> => {
  if (entries.length === 0) return undefined;
  const noted = await appendEntries(tx, actor, { p, today: dayOf(now) }, { application, entries });
  return isRefusal(noted) ? noted : undefined;
};
