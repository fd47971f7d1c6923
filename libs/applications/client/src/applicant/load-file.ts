import { formOf, joinAnswers } from '@vrijhaven/applications/model';
import type { ApplicationState, CompartmentContent, Contents } from '@vrijhaven/applications/model';
import type { ApplicationPartsFragment, DocumentPartsFragment } from '@vrijhaven/contracts';
import { CryptoFault, fromText, equalBytes, recordRecipient } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { FORM_COMPARTMENTS } from '@vrijhaven/domain';
import type { FormCompartment } from '@vrijhaven/domain';
import type { AttachmentEntry } from '../attachment/attachment-entry';
import { newestOf } from '../caseload/open-dossier';
import { layerGranterKey, staffAuthorKeys, staffGranterKey } from '../caseload/staff-reader';
import type { CompartmentView, Message } from '../document/compartment-view';
import type { DataKeyCache } from '../document/data-key-cache';
import type { DocumentReader } from '../document/document-reader';
import { openPart } from '../document/document-reader';
import { readContent, viewOf } from '../document/read-content';
import { consentViews, disclosureViews, matchesManifest } from '../document/statements';
import { openThread } from '../document/thread';
import type { ApplicantFile } from './applicant-file';
import type { SignedIn } from './applicant-context';

/** Whether anything in the file was written or granted by staff, so that the chain is needed to judge it. */
export const needsChain = ({ id, documents, thread }: ApplicationPartsFragment): boolean =>
  [...documents, ...thread].some(({ author, grants }) => author !== id || grants.some(({ granter }) => granter !== id));

/** Reads the own file: own signatures by the own key, staff's by the chain under the pinned root. */
export const ownReader = (me: SignedIn, directory: Directory | undefined, cache: DataKeyCache): DocumentReader => {
  const { recordId: record, kem, signing } = me.keys;
  const name = recordRecipient(record);
  const chain = (): Directory => {
    if (!directory) throw new CryptoFault('chain', 'no chain at hand to judge a staff signature');
    return directory;
  };
  return {
    p: me.p,
    organisation: me.pin.organisation,
    record,
    cache,
    authorKeys: (author, compartment) =>
      author === record ? [signing.publicKey] : staffAuthorKeys(chain(), author, compartment),
    granterKey: (granter, head) => (granter === record ? signing.publicKey : staffGranterKey(chain(), granter, head)),
    layerGranterKey: (granter, head, compartment) => layerGranterKey(chain(), granter, head, compartment),
    keyFor: (recipient, _compartment, generation) =>
      recipient === name && generation === 0
        ? { recipient: { name, generation, publicKey: kem.publicKey }, kem }
        : undefined,
  };
};

const checkOwn = (me: SignedIn, application: ApplicationPartsFragment): void => {
  const isMine =
    application.id === me.keys.recordId && equalBytes(fromText(application.keys.signKey), me.keys.bundle.signKey);
  if (!isMine) throw new CryptoFault('key-mismatch', 'the server shows another file than the receipt’s');
};

/** While an offer waits: the one city that is shown the need profile. */
const offerOf = (application: ApplicationPartsFragment): ApplicantFile['offer'] => {
  if (application.state !== 'offered') return null;
  const [served] = disclosureViews(application.disclosures).flatMap(({ compartment, holder, until }) =>
    compartment === 'need' && holder.kind === 'city' && until === null ? [{ city: holder.city }] : [],
  );
  return served ?? null;
};

/** What the office asks while the application waits for it: the newest question of whose author the chain knows. */
const askedOf = (state: ApplicationState, thread: readonly Message[]): ApplicantFile['asked'] => {
  if (state !== 'incomplete') return null;
  const [newest] = thread
    .flatMap((message) => (message.status === 'open' && message.asks ? [{ ...message, questions: message.asks }] : []))
    .slice(-1);
  return newest ? { sequence: newest.sequence, questions: newest.questions, text: newest.text } : null;
};

/** Opens and checks the defender's own file. */
export const readFile = (
  me: SignedIn,
  application: ApplicationPartsFragment,
  directory: Directory | undefined,
  cache: DataKeyCache,
): ApplicantFile => {
  checkOwn(me, application);
  const reader = ownReader(me, directory, cache);
  const identity = { p: me.p, organisation: me.pin.organisation, record: application.id };
  const view = (part: DocumentPartsFragment | undefined): CompartmentView =>
    part ? viewOf(openPart(reader, part), part, readContent) : { status: 'unavailable' };
  const views = FORM_COMPARTMENTS.map((each) => [each, view(newestOf(application.documents, each))] as const);
  const contents = Object.fromEntries(
    views.flatMap(([each, { status, ...rest }]) =>
      status === 'open' ? [[each, (rest as { content: CompartmentContent }).content]] : [],
    ),
  ) as Partial<Contents>;
  const { signKey } = me.keys.bundle;
  const entriesOf = (part: CompartmentContent): AttachmentEntry[] =>
    (part.attachments ?? []).flatMap(({ id }) => cache.shelf.find(application.id, id) ?? []);
  const thread = openThread(reader, application.thread);
  return {
    id: application.id,
    state: application.state,
    submittedOn: application.submittedOn,
    call: application.call,
    compartments: Object.fromEntries(views) as Record<FormCompartment, CompartmentView>,
    answers: joinAnswers(contents, formOf(application.call.form)),
    attachments: Object.fromEntries(Object.entries(contents).map(([each, content]) => [each, entriesOf(content)])),
    intact: matchesManifest(identity, signKey, application, cache),
    thread,
    consents: consentViews(identity, signKey, application.consents),
    disclosures: disclosureViews(application.disclosures),
    transitions: application.transitions,
    asked: askedOf(application.state, thread),
    offer: offerOf(application),
  };
};
