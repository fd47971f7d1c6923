import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { isProgramme } from '@vrijhaven/domain';
import type { Day, EntryProgramme } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import { adoptAttachments } from '../attachment/attachment.store';
import { CallClosed } from '../call/call-closed.type';
import type { CallEntity } from '../call/call.entity';
import { callOfVersion, callThatTakes } from '../call/call.store';
import { insertConsents } from '../consent/consent.store';
import { insertDocuments, insertManifest } from '../document/document.store';
import { loadAcceptance } from '../document/load-acceptance';
import type { RevisionConflict } from '../document/revision-conflict.type';
import { deleteDraft } from '../draft/draft.store';
import { attachRecord, lockReceipt } from '../receipt/receipt.store';
import { isTaken } from '../sql/is-taken';
import type { Submission } from './accept-submission';
import { acceptSubmission } from './accept-submission';
import { ApplicationEntity } from './application.entity';
import type { ApplicationMoves } from './application-moves';
import { insertApplication } from './application.store';
import type { EntryFollowers } from './entry-followers';

type Refused = CallClosed | InvalidInput | NotFound | NotSigned | RevisionConflict;

interface Means {
  readonly p: VerifyPrimitives;
  readonly today: Day;
  readonly moves: ApplicationMoves;
  readonly followers: EntryFollowers;
}

/** [Note: a submission goes to one programme] its slice makes its row, and Shelter City never sees it waiting. */
const enter = async (
  tx: Tx,
  { moves, followers }: Pick<Means, 'moves' | 'followers'>,
  programme: EntryProgramme,
  { record, invitedTo }: { readonly record: string; readonly invitedTo: string | null },
): Promise<void> => {
  const application = await tx.findOneByOrFail(ApplicationEntity, { id: record });
  await moves.move(tx, application, { to: 'inProgramme', reason: 'routine', by: 'system', member: null });
  await followers.tell(tx, programme, { application, call: application.callId, invitedTo });
};

/** The call by which somebody comes in: one that is open, or one that an invitation opens to them. */
const callFor = async (
  tx: Tx,
  { today, followers }: Pick<Means, 'followers' | 'today'>,
  { call: callId, form, invitation }: Submission,
): Promise<{ readonly call: CallEntity | undefined; readonly invitedTo: string | null }> => {
  if (!invitation) return { call: await callThatTakes(tx, callId, form, today), invitedTo: null };
  const call = await callOfVersion(tx, callId, form);
  const programme = call?.programme;
  const invitedTo =
    programme !== undefined && isProgramme(programme)
      ? await followers.letIn(tx, programme, callId, invitation)
      : undefined;
  return invitedTo === undefined ? { call: undefined, invitedTo: null } : { call, invitedTo };
};

/** Takes in an application under a receipt that has none yet; the draft is gone with it. */
export const submitApplication = async (
  tx: Tx,
  actor: Actor,
  { p, today, moves, followers }: Means,
  submission: Submission,
): Promise<{ readonly id: string } | Refused> => {
  const receipt = actor.kind === 'receipt' ? await lockReceipt(tx, actor.receipt) : null;
  if (receipt === null) return NOT_FOUND;
  if (receipt.recordId !== null) return new InvalidInput(['input.record']);
  const { call, invitedTo } = await callFor(tx, { today, followers }, submission);
  if (call === undefined || !isProgramme(call.programme)) return new CallClosed();

  const { call: callId, form: formNumber, record, keys, documents, manifest, consents } = submission;
  const author = { record, author: record, authorKey: keys.signKey, recordKey: keys.kemKey };
  const accepted = acceptSubmission(await loadAcceptance(tx, p, author, documents), submission, {
    today,
    programme: call.programme,
  });
  if (isRefusal(accepted)) return accepted;

  // Row security lets a receipt insert only the record that it leads to, so the receipt comes first.
  if (await isTaken(() => attachRecord(tx, receipt.id, record))) return new InvalidInput(['input.record']);
  await insertApplication(tx, { id: record, callId, formCallId: callId, formNumber, submittedOn: today, ...keys });
  await insertDocuments(tx, record, accepted, today);
  await insertManifest(tx, record, manifest);
  await insertConsents(tx, record, consents);
  await adoptAttachments(tx, receipt.id, record);
  await deleteDraft(tx, receipt.id);
  if (call.programme !== 'shelter-city') await enter(tx, { moves, followers }, call.programme, { record, invitedTo });
  return { id: record };
};
