import type { LogPartsFragment } from '@vrijhaven/contracts';
import type { ApplicantBundle, Recipient } from '@vrijhaven/crypto/envelope';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { consentToTeam, isTeam, kindOfTeam, LOG_READERS, OFFICE } from '@vrijhaven/domain';
import type { LogCompartment, Team } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { RecordIdentity } from '../document/statements';
import { consentViews, hasConsent } from '../document/statements';
import type { LogRefusal } from './logs';

const teamKey = (directory: Directory, team: Team, compartment: LogCompartment): Recipient | undefined => {
  const key = keyToSealTo(directory, team, compartment);
  return key && { name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey };
};

/**
 * [Note: no partner without a consent] the partner teams to which an entry goes: those that the server names, each of
 * the kind that reads this log, and each only under the applicant's own consent. Undefined where one of them fits not.
 */
const consentedPartners = (
  identity: RecordIdentity,
  bundle: ApplicantBundle,
  { partners, consents }: Pick<LogPartsFragment, 'partners' | 'consents'>,
  compartment: LogCompartment,
): readonly Team[] | undefined => {
  const { partner } = LOG_READERS[compartment];
  if (partner === 'none') return [];
  const views = consentViews(identity, bundle.signKey, consents);
  const teams = partners.filter(isTeam);
  const fit = teams.every((team) => kindOfTeam(team) === partner && hasConsent(views, consentToTeam(team) ?? ''));
  return fit && teams.length === partners.length ? teams : undefined;
};

/** To whom the next entry is sealed. Throws StaleKey. (protocol.md step 29) */
export const entryRecipients = (
  directory: Directory,
  identity: RecordIdentity,
  bundle: ApplicantBundle,
  log: Pick<LogPartsFragment, 'partners' | 'consents'>,
  compartment: LogCompartment,
): readonly Recipient[] | LogRefusal => {
  const partners = consentedPartners(identity, bundle, log, compartment);
  if (!partners) return { kind: 'ConsentMissing' };
  const teams = [OFFICE, ...partners].map((team) => teamKey(directory, team, compartment));
  if (!teams.every((key) => key !== undefined)) return { kind: 'NoKeyYet' };
  const own = { name: recordRecipient(identity.record), generation: 0, publicKey: bundle.kemKey };
  return [...teams, ...(LOG_READERS[compartment].record ? [own] : [])];
};
