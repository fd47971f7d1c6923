import type { Actor, NotFound } from '@vrijhaven/access';
import { actorKey, NOT_FOUND, permitNew } from '@vrijhaven/access';
import { CHUNK_SIZES, MAX_ATTACHMENT } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import { APPLICANT_COMPARTMENTS, mayWrite } from '@vrijhaven/domain';
import { InvalidInput } from '@vrijhaven/server';
import { permitApplication } from '../application/application.permit';
import { lockReceipt } from '../receipt/receipt.store';
import { isTaken } from '../sql/is-taken';
import type { AttachmentEntity } from './attachment.entity';
import { permitAttachment } from './attachment.permit';
import { insertAttachment, usedBy } from './attachment.store';
import { QuotaReached } from './attachment.type';

/** A file as its uploader announces it: where it belongs, and its outer size. */
export interface Announced {
  readonly id: string;
  /** The application, for staff; a receipt has one of its own. */
  readonly record: string | null;
  readonly compartment: Compartment;
  readonly chunks: number;
  readonly chunkSize: number;
  readonly lastSize: number;
}

type Place = Pick<AttachmentEntity, 'recordId' | 'receiptId' | 'memberId'>;

const MIB = 1024 * 1024;
/** Before anything was submitted a receipt costs its owner nothing, so it may fill little. */
const QUOTA = { draft: { files: 20, bytes: 120 * MIB }, record: { files: 100, bytes: 512 * MIB } };
const LAST_SIZES = [4, 16, 64, 256, 1024].map((kib) => kib * 1024);

// The form of protocol.md step 26: only a file of one chunk may have a smaller one.
const wrongFields = ({ chunks, chunkSize, lastSize }: Announced): string[] => {
  const known = Object.values(CHUNK_SIZES).some((size) => size === chunkSize);
  const fits = chunks === 1 ? LAST_SIZES.includes(lastSize) && lastSize <= chunkSize : lastSize === chunkSize;
  return [
    ...(known ? [] : ['input.chunkSize']),
    ...(chunks * chunkSize <= MAX_ATTACHMENT ? [] : ['input.chunks']),
    ...(fits ? [] : ['input.lastSize']),
  ];
};

const placeOf = async (
  tx: Tx,
  actor: Actor,
  { compartment, record }: Announced,
): Promise<Place | InvalidInput | NotFound> => {
  if (actor.kind === 'receipt') {
    const own = compartment === 'thread' || (APPLICANT_COMPARTMENTS as readonly string[]).includes(compartment);
    if (!own) return new InvalidInput(['input.compartment']);
    // Locked, so that a submission at the same moment adopts this file or comes after it.
    const receipt = await lockReceipt(tx, actor.receipt);
    return receipt ? { recordId: receipt.recordId, receiptId: receipt.id, memberId: null } : NOT_FOUND;
  }
  if (actor.kind !== 'member') return NOT_FOUND;
  const application = await permitApplication(actor, 'application.message', record ?? '', tx);
  if (isRefusal(application)) return application;
  const writes = actor.assignments.some(({ role }) => mayWrite(role, compartment));
  return writes ? { recordId: application.id, receiptId: null, memberId: actor.member } : NOT_FOUND;
};

const isSame = (standing: AttachmentEntity, announced: Announced, place: Place): boolean =>
  standing.compartment === announced.compartment &&
  standing.chunks === announced.chunks &&
  standing.chunkSize === announced.chunkSize &&
  standing.lastSize === announced.lastSize &&
  standing.memberId === place.memberId &&
  standing.receiptId === place.receiptId &&
  standing.recordId === place.recordId;

/** Makes room for a file. Announcing the same again, after a lost answer or a reload, finds it as it stands. */
export const beginAttachment = async (
  tx: Tx,
  actor: Actor,
  announced: Announced,
  today: Day,
): Promise<AttachmentEntity | InvalidInput | NotFound | QuotaReached> => {
  const forbidden = permitNew(actor, 'attachment.add');
  if (forbidden) return forbidden;
  const fields = wrongFields(announced);
  if (fields.length > 0) return new InvalidInput(fields);
  const place = await placeOf(tx, actor, announced);
  if (isRefusal(place)) return place;

  const standing = await permitAttachment(actor, 'attachment.fill', announced.id, tx);
  if (!isRefusal(standing)) return isSame(standing, announced, place) ? standing : new InvalidInput(['input.id']);

  const used = await usedBy(tx, actorKey(actor) ?? '', place.recordId);
  const quota = place.recordId === null ? QUOTA.draft : QUOTA.record;
  const bytes = (announced.chunks - 1) * announced.chunkSize + announced.lastSize;
  if (used.files >= quota.files || used.bytes + bytes > quota.bytes) return new QuotaReached();
  const { id, compartment, chunks, chunkSize, lastSize } = announced;
  const row = { id, ...place, compartment, chunks, chunkSize, lastSize, begunOn: today };
  if (await isTaken(() => insertAttachment(tx, row))) return new InvalidInput(['input.id']);
  const begun = await permitAttachment(actor, 'attachment.fill', id, tx);
  if (isRefusal(begun)) throw new Error('an attachment that was just begun is not there');
  return begun;
};
