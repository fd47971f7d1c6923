import type { Actor, NotFound } from '@vrijhaven/access';
import { applicationLifecycle } from '@vrijhaven/applications/model';
import { NOT_FOUND } from '@vrijhaven/access';
import type { Bytes, Sealed } from '@vrijhaven/crypto/envelope';
import { asSealed, equalBytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { isFinal } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { ApplicationEntity } from '../application/application.entity';
import { attempt } from '../document/attempt';
import { extendReceipt, lockReceipt } from '../receipt/receipt.store';
import { DraftConflict } from './draft-conflict.type';
import type { DraftEntity } from './draft.entity';
import { draftsEnd, findDraft, putDraft } from './draft.store';

/** docs/architecture.md, retention: an abandoned draft is gone after so many days. */
export const DRAFT_DAYS = 14;

interface Save {
  readonly sealed: Bytes;
  /** One more than the revision that this builds on. */
  readonly revision: number;
}

/** Nothing more is asked after the end of an application. */
const isOver = async (tx: Tx, record: string): Promise<boolean> => {
  const application = await tx.findOneBy(ApplicationEntity, { id: record });
  return application === null || isFinal(applicationLifecycle, application.state);
};

/** Keeps the newest draft only, before an application and for its later stages; another device that saved meanwhile wins, and this one is told. */
export const saveDraft = async (
  tx: Tx,
  actor: Actor,
  { sealed: bytes, revision }: Save,
  today: Day,
): Promise<DraftEntity | DraftConflict | InvalidInput | NotFound> => {
  if (actor.kind !== 'receipt') return NOT_FOUND;
  const receipt = await lockReceipt(tx, actor.receipt);
  if (receipt === null || (receipt.recordId !== null && (await isOver(tx, receipt.recordId)))) return NOT_FOUND;
  const sealed: Sealed<'draft/v1'> | undefined = attempt(() => asSealed('draft/v1', bytes));
  if (sealed === undefined) return new InvalidInput(['sealed']);
  const standing = await findDraft(tx, receipt.id, today);
  // The same save again, because its answer was lost on the way.
  if (standing?.revision === revision && equalBytes(standing.sealed, sealed)) return standing;
  const last = standing?.revision ?? 0;
  if (revision !== last + 1) return new DraftConflict(last);
  const expiresOn = await draftsEnd(tx, today, DRAFT_DAYS);
  const draft = { receiptId: receipt.id, revision, sealed, expiresOn };
  await putDraft(tx, draft);
  if (receipt.recordId === null) await extendReceipt(tx, receipt.id, expiresOn);
  return draft;
};
