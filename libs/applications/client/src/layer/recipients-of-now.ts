import type { DueLayersQuery } from '@vrijhaven/contracts';
import type { ApplicantBundle, Recipient } from '@vrijhaven/crypto/envelope';
import { recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { consentToTeam, DISCLOSED_AFTER_CONSENT, isLog, OFFICE, SHOWN_TO_APPLICANT } from '@vrijhaven/domain';
import type { Compartment, Team } from '@vrijhaven/domain';
import type { DocumentReader } from '../document/document-reader';
import { consentViews, hasConsent } from '../document/statements';
import { isVerified, recipientAt } from './verified-grants';

type Due = DueLayersQuery['dueLayers']['layers'][number];

const TEAM = 'team:';

const needsConsent = (compartment: Compartment): boolean =>
  isLog(compartment) || DISCLOSED_AFTER_CONSENT.some((each) => each === compartment);

/** Whether the applicant's own signature keeps a partner's team among the readers. */
const mayKeep = (reader: DocumentReader, bundle: ApplicantBundle, { consents, document }: Due, team: Team): boolean => {
  const subject = consentToTeam(team);
  if (subject === undefined || !needsConsent(document.compartment)) return true;
  const identity = { p: reader.p, organisation: reader.organisation, record: reader.record };
  return hasConsent(consentViews(identity, bundle.signKey, consents), subject);
};

export interface RecipientsOfNow {
  readonly recipients: readonly Recipient[];
  /** Grants that the server shows and nobody made. */
  readonly unproven: number;
}

/**
 * Who reads a document from the next layer on: the teams whose grants verify, at their newest generation, and always
 * the office, and the record unless the office keeps it to itself. Nobody is added because the server names them. (protocol.md step 25)
 */
export const recipientsOfNow = (
  directory: Directory,
  reader: DocumentReader,
  bundle: ApplicantBundle,
  due: Due,
): RecipientsOfNow => {
  const { compartment, grants } = due.document;
  const record = { id: reader.record, bundle };
  const proven = grants.filter((grant) =>
    isVerified(reader, due.document, grant, recipientAt(directory, record, compartment, grant)),
  );
  const teams = proven.flatMap(({ recipient }) => (recipient.startsWith(TEAM) ? [recipient.slice(TEAM.length)] : []));
  const recipients = [...new Set([OFFICE, ...(teams as Team[])])].flatMap((team): Recipient[] => {
    const key = currentRoleKey(directory, team, compartment);
    if (!key || !mayKeep(reader, bundle, due, team)) return [];
    return [{ name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey }];
  });
  const self: Recipient = { name: recordRecipient(record.id), generation: 0, publicKey: bundle.kemKey };
  const own = SHOWN_TO_APPLICANT.includes(compartment) ? [self] : [];
  return { recipients: [...recipients, ...own], unproven: grants.length - proven.length };
};
