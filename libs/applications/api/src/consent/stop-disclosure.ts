import { teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { DISCLOSED_AFTER_CONSENT, hostTeam, logsWithPartner } from '@vrijhaven/domain';
import { withdrawGrants } from '../document/grant.store';
import { cityOfSubject } from './consent-subject';

/** What a city is served only while the defender consents to it. */
const BY_CONSENT = [...DISCLOSED_AFTER_CONSENT, ...logsWithPartner('host')];

/**
 * A withdrawn consent to a city: from now on its team is not served who the defender is. What it has read it has
 * read; the list of disclosures keeps saying so.
 */
export const stopDisclosure = async (tx: Tx, record: string, subject: string, today: Day): Promise<void> => {
  const city = cityOfSubject(subject);
  if (city === undefined) return;
  await withdrawGrants(tx, record, teamRecipient(hostTeam(city)), BY_CONSENT, today);
};
