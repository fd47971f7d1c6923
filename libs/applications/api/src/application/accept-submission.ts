import type { Bytes } from '@vrijhaven/crypto/envelope';
import { verifyRecordId } from '@vrijhaven/crypto/verify';
import { isRefusal } from '@vrijhaven/database';
import type { Day, Programme } from '@vrijhaven/domain';
import { ENTRY_COMPARTMENTS } from '@vrijhaven/domain';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import type { OfferedConsent } from '../consent/accept-consent';
import { refuseConsents } from '../consent/refuse-consents';
import type { AcceptedDocument, OfferedDocument } from '../document/accept-document';
import { acceptDocuments } from '../document/accept-documents';
import type { OfferedManifest } from '../document/accept-manifest';
import { refuseManifest } from '../document/accept-manifest';
import type { Acceptance } from '../document/acceptance';
import type { RevisionConflict } from '../document/revision-conflict.type';
import type { EntryInvitation } from './entry-followers';

/** What a defender sends in: public keys, what the programme of the call asks for, sealed, and the signatures over it. */
export interface Submission {
  readonly call: string;
  /** The version of the call that was answered. */
  readonly form: number;
  readonly record: string;
  readonly keys: { readonly signKey: Bytes; readonly kemKey: Bytes };
  readonly documents: readonly OfferedDocument[];
  readonly manifest: OfferedManifest;
  readonly consents: readonly OfferedConsent[];
  /** Lets its holder in by a call that takes nobody else today. */
  readonly invitation?: EntryInvitation | null;
}

/**
 * Checks everything that can be checked from outside: keys against the id, every signature, every recipient. What
 * the file says, the server cannot know. (protocol.md steps 6 to 9 and 37)
 */
export const acceptSubmission = (
  acceptance: Acceptance,
  { record, keys, documents, manifest, consents }: Submission,
  { programme, today }: { readonly programme: Programme; readonly today: Day },
): readonly AcceptedDocument[] | InvalidInput | NotSigned | RevisionConflict => {
  const { p, organisation } = acceptance;
  if (!verifyRecordId(p, { organisation, record, bundle: keys })) return new NotSigned();
  const compartments = ENTRY_COMPARTMENTS[programme];
  const accepted = acceptDocuments(acceptance, documents, { heads: [], compartments, path: 'input.documents' });
  if (isRefusal(accepted)) return accepted;
  // Filled or not, all of them are there: which one is missing would tell something.
  if (accepted.length !== compartments.length) return new InvalidInput(['input.documents']);
  const ground = { p, organisation, record, publicKey: keys.signKey };
  return (
    refuseManifest({ ...ground, heads: accepted, last: 0, path: 'input.manifest' }, manifest) ??
    refuseConsents({ ...ground, today, last: 0 }, consents, 'input.consents') ??
    accepted
  );
};
