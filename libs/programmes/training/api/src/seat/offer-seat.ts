import type { Actor, NotFound } from '@vrijhaven/access';
import type { AppendRefusal, DocumentInput } from '@vrijhaven/applications/api';
import type { Bytes, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { dayOf, unreachable } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { PassedOver } from '@vrijhaven/training/model';
import { allot, lastDayOf, OFFERABLE, OFFERS_SEATS } from '@vrijhaven/training/model';
import { permitEdition, queueForEdition } from '../edition/edition.store';
import type { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { byOf, permitEnrolment, recordEvent, setEnrolmentState } from '../enrolment/enrolment.store';
import type { By } from '../enrolment/enrolment.store';
import { noteEntries } from '../enrolment/note-entries';
import { refuseHeldEnrolment } from '../enrolment/refuse-held-enrolment';
import { seatsOf, tagText, takeSeat } from './seat.store';
import { CountryFull, SeatsFull } from './seats-full.type';

export interface Offering {
  readonly id: string;
  readonly version: number;
  readonly tag: Bytes;
  /** Those who wait before them, and why each was passed over. */
  readonly passedOver: readonly { readonly enrolment: string; readonly reason: PassedOver }[];
  readonly entries: readonly DocumentInput[];
}
type Refused = AppendRefusal | CountryFull | NotFound | SeatsFull | StateMismatch;

const notePassedOver = async (
  tx: Tx,
  actor: Actor,
  { editionId }: EnrolmentEntity,
  passedOver: Offering['passedOver'],
  by: By,
): Promise<InvalidInput | undefined> => {
  for (const { enrolment: id, reason } of passedOver) {
    const passed = await permitEnrolment(actor, 'enrolment.move', id, tx);
    if (isRefusal(passed) || passed.editionId !== editionId) return new InvalidInput(['passedOver']);
    await recordEvent(tx, passed, by, { kind: 'passedOver', reason });
  }
  return undefined;
};

/**
 * Offers a seat of the edition, for so many days. Which number and which slot of the tag it is the server says; that
 * there are no two of one, and none too many, the table does. (protocol.md step 36)
 */
export const offerSeat = async (
  tx: Tx,
  actor: Actor,
  { p, now }: { readonly p: VerifyPrimitives; readonly now: Date },
  { id, version, tag, passedOver, entries }: Offering,
): Promise<{ readonly id: string } | Refused> => {
  const found = await permitEnrolment(actor, 'enrolment.move', id, tx);
  if (isRefusal(found)) return found;
  const { editionId, applicationId } = found;
  await queueForEdition(tx, editionId);
  const edition = await permitEdition(actor, 'edition.manage', editionId, tx);
  if (isRefusal(edition)) return edition;
  const enrolment = await permitEnrolment(actor, 'enrolment.move', id, tx, { lock: true });
  if (isRefusal(enrolment)) return enrolment;
  if (version !== enrolment.version || !OFFERABLE.includes(enrolment.state)) return new StateMismatch(enrolment);
  if (!OFFERS_SEATS.includes(edition.state)) return new StateMismatch(edition);
  const held = await refuseHeldEnrolment(tx, id);
  if (held !== undefined) return held;

  const seat = allot(await seatsOf(tx, editionId), edition, tagText(tag));
  switch (seat.kind) {
    case 'SeatsFull':
      return new SeatsFull();
    case 'CountryFull':
      return new CountryFull();
    case 'Seat':
      break;
    default:
      return unreachable(seat);
  }
  const noted = await noteEntries(tx, actor, { p, now }, { application: applicationId, entries });
  if (noted !== undefined) return noted;
  const by = byOf(actor, now);
  const unfit = await notePassedOver(tx, actor, enrolment, passedOver, by);
  if (unfit !== undefined) return unfit;
  const { number, tagSlot } = seat;
  if (!(await takeSeat(tx, { editionId, enrolmentId: id, applicationId, number, tag, tagSlot })))
    return new SeatsFull();
  const offerExpiresOn = lastDayOf(dayOf(now), edition.offerDays, edition.startsOn);
  await setEnrolmentState(tx, enrolment, { to: 'offered', with: { offerExpiresOn } }, by);
  return { id };
};
