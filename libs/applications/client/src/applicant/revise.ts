import type { Answers, Form } from '@vrijhaven/applications/model';
import { changedCompartments, formOf, QUESTIONS_VERSION, splitAnswers } from '@vrijhaven/applications/model';
import type {
  ApplicationPartsFragment,
  DocumentInput,
  ManifestInput,
  ReturnWithAnswersMutation,
  ReviseApplicationMutation,
} from '@vrijhaven/contracts';
import type { Checkpoint, ManifestEntry } from '@vrijhaven/crypto/envelope';
import { CryptoFault, equalBytes, fromText, NO_PREVIOUS } from '@vrijhaven/crypto/envelope';
import { verifyManifest } from '@vrijhaven/crypto/verify';
import { FORM_COMPARTMENTS, unreachable } from '@vrijhaven/domain';
import type { FormCompartment } from '@vrijhaven/domain';
import type { OwnAttachments } from './applicant-file';
import { newestOf } from '../caseload/open-dossier';
import { shownVersion } from '../document/shown-version';
import { storedHash } from '../document/stored-document';
import type { SignedIn } from './applicant-context';
import type { ReturnOutcome, ReviseOutcome } from './outcomes';
import type { RevisionPlace } from './seal-application';
import { sealCompartment, sealManifest } from './seal-application';

export interface SealedRevision {
  readonly documents: readonly DocumentInput[];
  readonly manifest: ManifestInput;
}

const nextPlace = (
  me: SignedIn,
  application: ApplicationPartsFragment,
  compartment: FormCompartment,
  signed: ManifestEntry | undefined,
): RevisionPlace => {
  const newest = newestOf(application.documents, compartment);
  const hash = newest && storedHash(me.p, newest);
  // A second revision of one number, signed as well, would let the server choose between the two.
  if (signed && (!newest || newest.revision < signed.revision))
    throw new CryptoFault('author-signature', 'the server shows an older revision than the one signed for');
  if (!newest || !hash) return { revision: 1, previous: NO_PREVIOUS };
  if (signed?.revision === newest.revision && !equalBytes(signed.hash, hash))
    throw new CryptoFault('author-signature', 'the server shows another revision than the one signed for');
  return { revision: newest.revision + 1, previous: hash };
};

const signedManifest = (me: SignedIn, application: ApplicationPartsFragment) => {
  const { manifest } = application;
  if (!manifest) throw new CryptoFault('author-signature', 'the manifest is missing');
  return verifyManifest(me.p, {
    organisation: me.pin.organisation,
    record: application.id,
    manifest: fromText(manifest.manifest),
    signature: fromText(manifest.signature),
    publicKey: me.keys.signing.publicKey,
  });
};

/** What a person has said and added, at one moment. */
export interface Stand {
  readonly answers: Answers;
  readonly attachments: OwnAttachments;
}

const changedParts = (form: Form, before: Stand, after: Stand): readonly FormCompartment[] => {
  const changed = changedCompartments(before.answers, after.answers, form);
  const idsOf = ({ attachments }: Stand, part: FormCompartment): string =>
    JSON.stringify((attachments[part] ?? []).map(({ id }) => id));
  return FORM_COMPARTMENTS.filter((part) => changed.includes(part) || idsOf(before, part) !== idsOf(after, part));
};

/** Seals only what differs; undefined when nothing does. */
export const sealRevision = (
  me: SignedIn,
  checkpoint: Checkpoint,
  application: ApplicationPartsFragment,
  before: Stand,
  after: Stand,
): SealedRevision | undefined => {
  const { form: version } = application.call;
  const form = formOf(version);
  const changed = changedParts(form, before, after);
  if (changed.length === 0) return undefined;
  const contents = splitAnswers(after.answers, form, shownVersion(me.p, me.pin.organisation, version));
  const old = signedManifest(me, application);
  const entries = new Map<string, ManifestEntry>(old.entries.map((entry) => [entry.compartment, entry]));
  const documents = changed.map((compartment) => {
    const place = nextPlace(me, application, compartment, entries.get(compartment));
    const { input, entry } = sealCompartment(
      me,
      checkpoint,
      compartment,
      // Something that was told at the offer and taken back again stays as an empty part: the manifest names it.
      contents[compartment] ?? { questionsVersion: QUESTIONS_VERSION, answers: {} },
      place,
      after.attachments[compartment],
    );
    entries.set(compartment, entry);
    return input;
  });
  return { documents, manifest: sealManifest(me, old.sequence + 1, [...entries.values()]) };
};

/** The answer to a return with answers, in the words of the client. */
export const returnOutcome = (result: ReturnWithAnswersMutation['returnWithAnswers']): ReturnOutcome =>
  result.__typename === 'StateMismatch' ? { kind: 'StateMismatch' } : reviseOutcome(result);

type Revised =
  | ReviseApplicationMutation['reviseApplication']
  | Exclude<ReturnWithAnswersMutation['returnWithAnswers'], { readonly __typename: 'StateMismatch' }>;

export const reviseOutcome = (result: Revised): ReviseOutcome => {
  switch (result.__typename) {
    case 'Application':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
    case 'RevisionConflict':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
