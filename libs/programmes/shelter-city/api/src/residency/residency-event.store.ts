import type { Actor } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import { memberOf, rangeOf } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { sendAlong } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { Day, Period } from '@vrijhaven/domain';
import { hourOf } from '@vrijhaven/domain';
import type { ItemCode, ResidencyActor, ResidencyEventKind } from '@vrijhaven/shelter-city/model';
import type { ResidencyEntity } from './residency.entity';

/** Who changes a stay, and when: by the hour, and of staff the member too. */
export interface By {
  readonly role: ResidencyActor;
  readonly member: string | null;
  readonly hour: Date;
}

/** The actor as history names them: in the role in which they work on stays. */
export const byOf = (actor: Actor, now: Date): By => {
  const roles = rolesOf(actor);
  const role = (['coordinator', 'cityCoordinator', 'securityOfficer'] as const).find((each) => roles.includes(each));
  return { role: role ?? 'applicant', member: memberOf(actor), hour: hourOf(now) };
};

interface Change {
  readonly kind: ResidencyEventKind;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly period?: Period;
  readonly item?: ItemCode;
  readonly due?: Day | null;
  readonly reason?: ReasonCode;
}

type Stay = Pick<ResidencyEntity, 'id' | 'applicationId' | 'cityId'>;

/** Adds to the history of a stay. Plain SQL: a defender who withdraws may not read the row back. */
export const recordEvent = async (tx: Tx, stay: Stay, by: By, change: Change): Promise<void> => {
  await sendAlong(
    tx,
    `insert into residency_event (residency_id, application_id, city_id, kind, from_state, to_state, place_id, period,
       item, due, reason, actor_role, member_id, at_hour)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[stay.id, stay.applicationId, stay.cityId, change.kind, change.from ?? null, change.to ?? null],
      ...[change.place ?? null, change.period ? rangeOf(change.period) : null, change.item ?? null],
      ...[change.due ?? null, change.reason ?? null, by.role, by.member, by.hour],
    ],
  );
};
