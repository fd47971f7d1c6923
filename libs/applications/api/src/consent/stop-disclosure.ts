import { teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { DISCLOSED_AFTER_CONSENT, kindOfTeam, logsWithPartner, teamOfConsent } from '@vrijhaven/domain';
import type { Compartment, Team } from '@vrijhaven/domain';
import { withdrawGrants } from '../document/grant.store';

/** What a partner is served only while the defender consents to it. */
const byConsent = (team: Team): readonly Compartment[] => {
  const kind = kindOfTeam(team);
  if (kind === 'office') return [];
  return kind === 'host' ? [...DISCLOSED_AFTER_CONSENT, ...logsWithPartner(kind)] : logsWithPartner(kind);
};

/**
 * A withdrawn consent to a partner: from now on a city's team is not served who the defender is, a professional's and
 * that of a course nothing of them. What they have read they have read; the list of disclosures keeps saying so.
 */
export const stopDisclosure = async (tx: Tx, record: string, subject: string, today: Day): Promise<void> => {
  const team = teamOfConsent(subject);
  if (team === undefined) return;
  await withdrawGrants(tx, record, teamRecipient(team), byConsent(team), today);
};
