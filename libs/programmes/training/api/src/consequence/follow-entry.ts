import { randomUUID } from 'node:crypto';
import type { EntryDoor, EntryFollower } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Clock } from '@vrijhaven/domain';
import { dayOf, hourOf } from '@vrijhaven/domain';
import { EditionEntity } from '../edition/edition.entity';
import { insertEnrolment } from '../enrolment/enrolment.store';
import { useNomination } from '../nomination/nomination.store';

/** Whoever sends in an application to an edition's call is enrolled in the transaction of that submission. */
export const followEntry =
  (clock: Clock): EntryFollower =>
  async (tx, { application, call, invitedTo }) => {
    // Of one that is not announced yet only an invitation says which it is.
    const editionId = invitedTo ?? (await tx.findOneByOrFail(EditionEntity, { callId: call })).id;
    const now = clock.now();
    await insertEnrolment(
      tx,
      {
        ...{ id: randomUUID(), editionId, applicationId: application.id },
        ...{ origin: invitedTo !== null ? 'nominated' : 'applied', enrolledOn: dayOf(now) },
      },
      { role: 'applicant', member: null, hour: hourOf(now) },
    );
  };

/** [Note: an invitation opens a call] to its holder, whether others may apply by it or not. */
export const openByNomination: EntryDoor = (tx, call, invitation) => useNomination(tx, nobleVerifier, invitation, call);
