import { randomUUID } from 'node:crypto';
import type { EntryFollower } from '@vrijhaven/applications/api';
import type { Clock } from '@vrijhaven/domain';
import { dayOf, hourOf } from '@vrijhaven/domain';
import { EditionEntity } from '../edition/edition.entity';
import { insertEnrolment } from '../enrolment/enrolment.store';

/** Whoever sends in an application to an edition's call is enrolled in the transaction of that submission. */
export const followEntry =
  (clock: Clock): EntryFollower =>
  async (tx, { application, call }) => {
    const edition = await tx.findOneByOrFail(EditionEntity, { callId: call });
    const now = clock.now();
    await insertEnrolment(
      tx,
      {
        ...{ id: randomUUID(), editionId: edition.id, applicationId: application.id },
        ...{ origin: 'applied', enrolledOn: dayOf(now) },
      },
      { role: 'applicant', member: null, hour: hourOf(now) },
    );
  };
