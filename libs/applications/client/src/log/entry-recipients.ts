import type { LogPartsFragment } from '@vrijhaven/contracts';
import type { ApplicantBundle, Recipient } from '@vrijhaven/crypto/envelope';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { hostTeam, LOG_READERS, OFFICE } from '@vrijhaven/domain';
import type { LogCompartment, Team } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { RecordIdentity } from '../document/statements';
import { consentViews, hasConsent } from '../document/statements';
import type { LogRefusal } from './logs';

const teamKey = (directory: Directory, team: Team, compartment: LogCompartment): Recipient | undefined => {
  const key = keyToSealTo(directory, team, compartment);
  return key && { name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey };
};

/** The cities to which an entry goes: those that the server names, each only under the applicant's own consent. */
export const consentedHosts = (
  identity: RecordIdentity,
  bundle: ApplicantBundle,
  { hosts, consents }: Pick<LogPartsFragment, 'hosts' | 'consents'>,
  compartment: LogCompartment,
): readonly string[] | undefined => {
  if (LOG_READERS[compartment].partner !== 'host') return [];
  const views = consentViews(identity, bundle.signKey, consents);
  return hosts.every((city) => hasConsent(views, `city:${city}`)) ? hosts : undefined;
};

/** To whom the next entry is sealed. Throws StaleKey. (protocol.md step 29) */
export const entryRecipients = (
  directory: Directory,
  identity: RecordIdentity,
  bundle: ApplicantBundle,
  log: Pick<LogPartsFragment, 'hosts' | 'consents'>,
  compartment: LogCompartment,
): readonly Recipient[] | LogRefusal => {
  const hosts = consentedHosts(identity, bundle, log, compartment);
  if (!hosts) return { kind: 'ConsentMissing' };
  const teams = [OFFICE, ...hosts.map(hostTeam)].map((team) => teamKey(directory, team, compartment));
  if (!teams.every((key) => key !== undefined)) return { kind: 'NoKeyYet' };
  const own = { name: recordRecipient(identity.record), generation: 0, publicKey: bundle.kemKey };
  return [...teams, ...(LOG_READERS[compartment].record ? [own] : [])];
};
