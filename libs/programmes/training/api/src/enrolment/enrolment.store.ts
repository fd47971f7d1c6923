import type { Actor } from '@vrijhaven/access';
import { permitFor, rolesOf } from '@vrijhaven/access';
import { memberOf } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { canMove, hourOf } from '@vrijhaven/domain';
import type {
  EnrolmentActor,
  EnrolmentEventKind,
  EnrolmentReason,
  EnrolmentState,
  PassedOver,
} from '@vrijhaven/training/model';
import { enrolmentLifecycle, OVER } from '@vrijhaven/training/model';
import { In, Not } from 'typeorm';
import { EnrolmentEntity } from './enrolment.entity';

/** The only loader of enrolments. */
export const permitEnrolment = permitFor('enrolment', EnrolmentEntity);

/** Who changes an enrolment, and when: by the hour, and of staff the member too. */
export interface By {
  readonly role: EnrolmentActor;
  readonly member: string | null;
  readonly hour: Date;
}

/** The actor as history names them. */
export const byOf = (actor: Actor, now: Date): By => {
  const role = (['courseManager', 'trainer'] as const).find((each) => rolesOf(actor).includes(each));
  return { role: role ?? 'applicant', member: memberOf(actor), hour: hourOf(now) };
};

export const systemAt = (now: Date): By => ({ role: 'system', member: null, hour: hourOf(now) });

interface Change {
  readonly kind: EnrolmentEventKind;
  readonly from?: EnrolmentState;
  readonly to?: EnrolmentState;
  readonly reason?: EnrolmentReason | PassedOver | null;
}

type Enrolled = Pick<EnrolmentEntity, 'id' | 'editionId' | 'applicationId'>;

/** Adds to the history of an enrolment. Plain SQL: a defender may not read the row back. */
export const recordEvent = async (tx: Tx, enrolment: Enrolled, by: By, change: Change): Promise<void> => {
  await tx.query(
    `insert into enrolment_event (enrolment_id, edition_id, application_id, kind, from_state, to_state, reason,
       actor_role, member_id, at_hour) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[enrolment.id, enrolment.editionId, enrolment.applicationId, change.kind, change.from ?? null],
      ...[change.to ?? null, change.reason ?? null, by.role, by.member, by.hour],
    ],
  );
};

interface Step {
  readonly to: EnrolmentState;
  readonly reason?: EnrolmentReason | null;
  readonly with?: Partial<Pick<EnrolmentEntity, 'waitingRank' | 'offerExpiresOn' | 'attendance'>>;
}

/**
 * Moves a locked enrolment one version on; a step that the table does not know is a fault of the caller. A seat that
 * is given up with it the database takes back. [Note: a seat goes with its state]
 */
export const setEnrolmentState = async (
  tx: Tx,
  enrolment: EnrolmentEntity,
  { to, reason = null, with: more = {} }: Step,
  by: By,
): Promise<void> => {
  const { id, state: from, version } = enrolment;
  if (!canMove(enrolmentLifecycle, from, to, [by.role]))
    throw new Error(`no ${by.role} takes an enrolment from ${from} to ${to}`);
  const left = { waitingRank: null, offerExpiresOn: null };
  await tx.update(EnrolmentEntity, { id }, { ...left, ...more, state: to, reason, version: version + 1 });
  await recordEvent(tx, enrolment, by, { kind: 'state', from, to, reason });
};

/** The live enrolments of an edition or an application, locked in one order. */
export const liveEnrolments = (
  tx: Tx,
  of: { readonly editionId: string } | { readonly applicationId: string },
): Promise<EnrolmentEntity[]> =>
  tx.find(EnrolmentEntity, {
    where: { ...of, state: Not(In([...OVER])) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });

/** The first state of somebody who comes in; the same person once for each edition. */
export const insertEnrolment = async (
  tx: Tx,
  enrolment: Pick<EnrolmentEntity, 'applicationId' | 'editionId' | 'enrolledOn' | 'id' | 'origin'>,
  by: By,
): Promise<void> => {
  const state = enrolment.origin === 'referred' ? 'referred' : 'applied';
  await tx.query(
    `insert into enrolment (id, edition_id, application_id, origin, state, enrolled_on, version)
     values ($1, $2, $3, $4, $5, $6, 1)`,
    [enrolment.id, enrolment.editionId, enrolment.applicationId, enrolment.origin, state, enrolment.enrolledOn],
  );
  await recordEvent(tx, enrolment, by, { kind: 'enrolled', to: state });
};
