import type { Answers, CompartmentContent } from '@vrijhaven/applications/model';
import { formOf, splitAnswers } from '@vrijhaven/applications/model';
import type { ConsentInput, DocumentInput, ManifestInput, SubmitInput } from '@vrijhaven/contracts';
import type { Bytes, Checkpoint, Json, ManifestEntry } from '@vrijhaven/crypto/envelope';
import { NO_PREVIOUS, toText } from '@vrijhaven/crypto/envelope';
import { signConsent, signManifest } from '@vrijhaven/crypto/seal';
import { APPLICANT_COMPARTMENTS, dayOf } from '@vrijhaven/domain';
import type { FormCompartment } from '@vrijhaven/domain';
import type { AttachmentEntry } from '../attachment/attachment-entry';
import { withEntries } from '../attachment/attachment-entry';
import { CONTENT_SCHEMA, sealContent } from '../document/seal-content';
import { shownVersion } from '../document/shown-version';
import type { SubmitRequest } from './applicant';
import type { SignedIn } from './applicant-context';
import { recipientsFor } from './office-keys';

export interface RevisionPlace {
  readonly revision: number;
  readonly previous: Bytes;
}

/** Seals one compartment of the applicant's own for the office and for themselves. */
export const sealCompartment = (
  me: SignedIn,
  checkpoint: Checkpoint,
  compartment: FormCompartment,
  content: CompartmentContent,
  place: RevisionPlace,
  entries: readonly AttachmentEntry[] = [],
): { readonly input: DocumentInput; readonly entry: ManifestEntry } => {
  const { organisation } = me.pin;
  const record = me.keys.recordId;
  const { input, sealed } = sealContent(me.p, {
    address: { organisation, record, compartment, schema: CONTENT_SCHEMA, ...place, author: record },
    content: withEntries(content as unknown as Json, entries),
    author: me.keys.signing,
    recipients: recipientsFor(me, checkpoint, compartment),
    chainHead: checkpoint.head,
  });
  return { input, entry: { compartment, revision: place.revision, hash: sealed.hash } };
};

export const sealManifest = (me: SignedIn, sequence: number, entries: readonly ManifestEntry[]): ManifestInput => {
  const { manifest, signature } = signManifest(me.keys.signing, {
    organisation: me.pin.organisation,
    record: me.keys.recordId,
    sequence,
    entries,
  });
  return { sequence, manifest: toText(manifest), signature: toText(signature) };
};

export const stateConsent = (me: SignedIn, subject: string, given: boolean, sequence: number): ConsentInput => {
  const day = dayOf(me.clock.now());
  const statement = { organisation: me.pin.organisation, record: me.keys.recordId, subject, given, sequence, day };
  return { subject, given, sequence, day, signature: toText(signConsent(me.keys.signing, statement)) };
};

/** Lets the page breathe between two compartments: without WebAssembly each takes a noticeable while. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const FIRST: RevisionPlace = { revision: 1, previous: NO_PREVIOUS };

/** Everything that a submission sends: seven sealed compartments, the manifest, the consents. */
export const sealApplication = async (
  me: SignedIn,
  checkpoint: Checkpoint,
  request: SubmitRequest,
  onSealed: (done: number) => void,
): Promise<SubmitInput> => {
  const shown = request.form && shownVersion(me.p, me.pin.organisation, request.form);
  const contents = splitAnswers(request.answers satisfies Answers, formOf(request.form), shown);
  const files = request.attachments ?? {};
  const documents: DocumentInput[] = [];
  const entries: ManifestEntry[] = [];
  for (const compartment of APPLICANT_COMPARTMENTS) {
    const { input, entry } = sealCompartment(
      me,
      checkpoint,
      compartment,
      contents[compartment],
      FIRST,
      files[compartment],
    );
    documents.push(input);
    entries.push(entry);
    onSealed(documents.length);
    await breathe();
  }
  const { signKey, kemKey } = me.keys.bundle;
  return {
    call: request.call,
    form: request.form?.number ?? 1,
    record: me.keys.recordId,
    keys: { signKey: toText(signKey), kemKey: toText(kemKey) },
    documents,
    manifest: sealManifest(me, 1, entries),
    consents: Object.entries(request.consents).map(([subject, given], at) => stateConsent(me, subject, given, at + 1)),
  };
};
