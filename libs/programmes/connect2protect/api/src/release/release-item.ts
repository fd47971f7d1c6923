import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import { appendEntries, takeBackEntries } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';

interface Releasing {
  readonly entry: DocumentInput;
  readonly supersedes: readonly number[];
}

/**
 * The defender says anew what the pair may know of one item, or that it may know nothing of it any more. What was
 * released before is served to no professional from now on and granted to none again; that it was given stays to be
 * seen. (protocol.md step 35)
 */
export const releaseItem = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  { entry, supersedes }: Releasing,
): Promise<AppendRefusal | NotFound | { readonly id: string }> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  if (entry.compartment !== 'pair') return new InvalidInput(['entry.compartment']);
  const noted = await appendEntries(
    tx,
    actor,
    { p, today },
    { application: actor.record, entries: [entry], pathOf: () => 'entry' },
  );
  if (isRefusal(noted)) return noted;
  await takeBackEntries(tx, actor.record, { compartment: 'pair', revisions: supersedes }, today);
  return { id: actor.record };
};
