import type { Actor } from '@vrijhaven/access';
import { rolesOf } from '@vrijhaven/access';
import { memberOf } from '@vrijhaven/applications/api';
import type { EndReason, PairingActor, PairingEventKind } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import { hourOf } from '@vrijhaven/domain';
import type { PairingEntity } from './pairing.entity';

/** Who changes a pair, and when: by the hour, and of staff the member too. */
export interface By {
  readonly role: PairingActor;
  readonly member: string | null;
  readonly hour: Date;
}

const ROLES = ['pairingCoordinator', 'professional', 'securityOfficer'] as const;

/** The actor as history names them: in the role in which they work on pairs. */
export const byOf = (actor: Actor, now: Date): By => ({
  role: ROLES.find((each) => rolesOf(actor).includes(each)) ?? 'applicant',
  member: memberOf(actor),
  hour: hourOf(now),
});

export const bySystem = (now: Date): By => ({ role: 'system', member: null, hour: hourOf(now) });

interface Change {
  readonly kind: PairingEventKind;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: EndReason;
}

type Pair = Pick<PairingEntity, 'id' | 'applicationId' | 'professionalId'>;

/** Adds to the history of a pair. Plain SQL: not everybody who writes a line may read it back. */
export const recordEvent = async (tx: Tx, pair: Pair, by: By, change: Change): Promise<void> => {
  await tx.query(
    `insert into pairing_event (pairing_id, application_id, professional_id, kind, from_state, to_state, reason,
       actor_role, member_id, at_hour) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[pair.id, pair.applicationId, pair.professionalId, change.kind, change.from ?? null, change.to ?? null],
      ...[change.reason ?? null, by.role, by.member, by.hour],
    ],
  );
};
