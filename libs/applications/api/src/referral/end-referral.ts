import type { Tx } from '@vrijhaven/database';
import { programmeOfReferral } from '../consent/consent-subject';

/** A suggestion that waits on the person's page ends: they took back the word that allows it, or went where it leads. */
export const endReferral = async (tx: Tx, application: string, subject: string): Promise<void> => {
  const programme = programmeOfReferral(subject);
  if (programme === undefined) return;
  await tx.query(
    `update referral set state = 'ended', version = version + 1
     where application_id = $1 and programme = $2 and state = 'open'`,
    [application, programme],
  );
};
