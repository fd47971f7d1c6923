import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import { adoptAttachments } from '../attachment/attachment.store';
import { CallClosed } from '../call/call-closed.type';
import { takesVersion } from '../call/call.store';
import { insertConsents } from '../consent/consent.store';
import { insertDocuments, insertManifest } from '../document/document.store';
import { loadAcceptance } from '../document/load-acceptance';
import type { RevisionConflict } from '../document/revision-conflict.type';
import { deleteDraft } from '../draft/draft.store';
import { attachRecord, lockReceipt } from '../receipt/receipt.store';
import { isTaken } from '../sql/is-taken';
import type { Submission } from './accept-submission';
import { acceptSubmission } from './accept-submission';
import { insertApplication } from './application.store';

type Refused = CallClosed | InvalidInput | NotFound | NotSigned | RevisionConflict;

/** Takes in an application under a receipt that has none yet; the draft is gone with it. */
export const submitApplication = async (
  tx: Tx,
  actor: Actor,
  p: VerifyPrimitives,
  submission: Submission,
  today: Day,
): Promise<{ readonly id: string } | Refused> => {
  const receipt = actor.kind === 'receipt' ? await lockReceipt(tx, actor.receipt) : null;
  if (receipt === null) return NOT_FOUND;
  if (receipt.recordId !== null) return new InvalidInput(['input.record']);
  if (!(await takesVersion(tx, submission.call, submission.form, today))) return new CallClosed();

  const { call: callId, form: formNumber, record, keys, documents, manifest, consents } = submission;
  const author = { record, author: record, authorKey: keys.signKey, recordKey: keys.kemKey };
  const accepted = acceptSubmission(await loadAcceptance(tx, p, author, documents), submission, today);
  if (isRefusal(accepted)) return accepted;

  // Row security lets a receipt insert only the record that it leads to, so the receipt comes first.
  if (await isTaken(() => attachRecord(tx, receipt.id, record))) return new InvalidInput(['input.record']);
  await insertApplication(tx, { id: record, callId, formCallId: callId, formNumber, submittedOn: today, ...keys });
  await insertDocuments(tx, record, accepted, today);
  await insertManifest(tx, record, manifest);
  await insertConsents(tx, record, consents);
  await adoptAttachments(tx, receipt.id, record);
  await deleteDraft(tx, receipt.id);
  return { id: record };
};
