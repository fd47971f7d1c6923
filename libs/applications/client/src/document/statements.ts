import type { ApplicationPartsFragment, ConsentPartsFragment } from '@vrijhaven/contracts';
import type { ApplicantBundle, Bytes, Id, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, fromText } from '@vrijhaven/crypto/envelope';
import { verifyConsent, verifyManifest, verifyRecordId } from '@vrijhaven/crypto/verify';
import { ENTRY_COMPARTMENTS, isLog, PROGRAMMES } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import type { DataKeyCache } from './data-key-cache';
import type { ConsentView, DisclosureView } from './compartment-view';
import { holderOf } from './holder';
import { storedHash } from './stored-document';

export interface RecordIdentity {
  readonly p: VerifyPrimitives;
  readonly organisation: Id;
  readonly record: Id;
}

/** The applicant's public keys, once they certify the record's id; undefined when they do not. */
export const certifiedBundle = (
  { p, organisation, record }: RecordIdentity,
  keys: { readonly signKey: string; readonly kemKey: string },
): ApplicantBundle | undefined => {
  try {
    const bundle = { signKey: fromText(keys.signKey), kemKey: fromText(keys.kemKey) };
    return verifyRecordId(p, { organisation, record, bundle }) ? bundle : undefined;
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

/** Whether the applicant's own signature stands behind a statement. */
export const isStated = (
  identity: RecordIdentity,
  signKey: Bytes | undefined,
  consent: ConsentPartsFragment,
): boolean => {
  if (!signKey) return false;
  const { subject, given, sequence, day } = consent;
  try {
    return verifyConsent(identity.p, {
      statement: { organisation: identity.organisation, record: identity.record, subject, given, sequence, day },
      signature: fromText(consent.signature),
      publicKey: signKey,
    });
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

/** The last statement on each subject, each checked against the applicant's own key. */
export const consentViews = (
  identity: RecordIdentity,
  signKey: Bytes | undefined,
  consents: readonly ConsentPartsFragment[],
): ConsentView[] => {
  const last = new Map<string, ConsentPartsFragment>();
  for (const consent of [...consents].sort((left, right) => left.sequence - right.sequence))
    last.set(consent.subject, consent);
  return [...last.values()].map((consent) => ({
    subject: consent.subject,
    given: consent.given,
    day: consent.day,
    verified: isStated(identity, signKey, consent),
  }));
};

/** Whether a consent stands: given last, and signed by the applicant. */
export const hasConsent = (views: readonly ConsentView[], subject: string): boolean =>
  views.some((view) => view.subject === subject && view.given && view.verified);

type Documents = ApplicationPartsFragment['documents'];

const newestHashes = (p: VerifyPrimitives, documents: Documents): Map<string, { revision: number; hash: Bytes }> => {
  const newest = new Map<string, { revision: number; hash: Bytes }>();
  for (const part of documents) {
    const { compartment, revision } = part;
    if ((newest.get(compartment)?.revision ?? 0) < revision)
      newest.set(compartment, { revision, hash: storedHash(p, part) });
  }
  return newest;
};

/**
 * Whether the documents at hand are those that the applicant last signed for. A reader sees part of
 * them only: what is missing here is judged by nobody, what differs is found, and so is a manifest that is older than
 * one that this client has seen. (protocol.md step 9)
 */
export const matchesManifest = (
  identity: RecordIdentity,
  signKey: Bytes | undefined,
  application: Pick<ApplicationPartsFragment, 'manifest' | 'documents'>,
  memory: Pick<DataKeyCache, 'sawManifest'>,
): boolean => {
  const { manifest } = application;
  if (!manifest || !signKey) return false;
  try {
    const signed = verifyManifest(identity.p, {
      organisation: identity.organisation,
      record: identity.record,
      manifest: fromText(manifest.manifest),
      signature: fromText(manifest.signature),
      publicKey: signKey,
    });
    if (!memory.sawManifest(identity.record, signed.sequence)) return false;
    // A log grows beyond the entry that was signed for, and is judged entry by entry where it is read.
    const newest = newestHashes(
      identity.p,
      application.documents.filter(({ compartment }) => !isLog(compartment)),
    );
    const names = (each: Compartment) => signed.entries.some(({ compartment }) => compartment === each);
    // What came in belongs to the programme that its owner signed for, whatever the server says of the call.
    const complete = PROGRAMMES.some((programme) => ENTRY_COMPARTMENTS[programme].every(names));
    return (
      complete &&
      signed.entries.every((entry) => {
        const found = newest.get(entry.compartment);
        return !found || (found.revision === entry.revision && equalBytes(found.hash, entry.hash));
      })
    );
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

/** Who holds what, from the names of the recipients; the applicant's own share is nobody's business. */
export const disclosureViews = (disclosures: ApplicationPartsFragment['disclosures']): DisclosureView[] =>
  disclosures.flatMap(({ compartment, recipient, since, until }): DisclosureView[] => {
    if (!recipient.startsWith('team:')) return [];
    return [{ compartment, holder: holderOf(recipient), since, until }];
  });
