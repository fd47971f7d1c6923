import { openMoves } from '@vrijhaven/applications/model';
import type { CompartmentContent } from '@vrijhaven/applications/model';
import type { ApplicationPartsFragment, DocumentPartsFragment } from '@vrijhaven/contracts';
import type { Json } from '@vrijhaven/crypto/envelope';
import { COMPARTMENTS, isLog } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { CompartmentView } from '../document/compartment-view';
import type { DataKeyCache } from '../document/data-key-cache';
import type { DocumentReader } from '../document/document-reader';
import { openPart } from '../document/document-reader';
import { readContent, readSummary, viewOf } from '../document/read-content';
import { certifiedBundle, consentViews, disclosureViews, matchesManifest } from '../document/statements';
import { compareShown } from '../document/shown-version';
import type { ShownVerdict } from '../document/shown-version';
import { openThread } from '../document/thread';
import type { Dossier, DossierCompartment } from './dossier';
import { staffReader } from './staff-reader';

const isDossierCompartment = (compartment: Compartment): compartment is DossierCompartment =>
  compartment !== 'thread' && compartment !== 'summary' && !isLog(compartment);

export const newestOf = (
  documents: readonly DocumentPartsFragment[],
  compartment: Compartment,
): DocumentPartsFragment | undefined =>
  documents
    .filter((document) => document.compartment === compartment)
    .sort((left, right) => right.revision - left.revision)[0];

/** One compartment for a member; without a certified applicant key nothing can be believed. */
const viewCompartment = <Content>(
  session: MemberSession,
  reader: DocumentReader | undefined,
  part: DocumentPartsFragment | undefined,
  compartment: Compartment,
  read: (json: Json) => Content | undefined,
): CompartmentView<Content> => {
  if (!session.reads(compartment)) return { status: 'notForYourRole' };
  if (!part) return { status: 'unavailable' };
  return reader ? viewOf(openPart(reader, part), part, read) : { status: 'tampered' };
};

/** Whether the version that the server names is the one that the applicant sealed beside their answers. */
const shownVerdict = (
  { inside }: MemberSession,
  { call }: ApplicationPartsFragment,
  summary: CompartmentView,
): ShownVerdict =>
  summary.status === 'open'
    ? compareShown(inside.p, inside.pin.organisation, summary.content.shown, call.form)
    : 'unsaid';

/** Opens everything of an application that a member's roles reach, each part by itself. */
export const openDossier = (
  session: MemberSession,
  application: ApplicationPartsFragment,
  cache: DataKeyCache,
): Dossier => {
  const { inside } = session;
  const identity = { p: inside.p, organisation: inside.pin.organisation, record: application.id };
  const bundle = certifiedBundle(identity, application.keys);
  const reader = bundle && staffReader({ inside, record: application.id, bundle, cache });
  const view = <Content>(compartment: Compartment, read: (json: Json) => Content | undefined) =>
    viewCompartment(session, reader, newestOf(application.documents, compartment), compartment, read);
  const compartments = Object.fromEntries(
    COMPARTMENTS.filter(isDossierCompartment).map((each) => [each, view<CompartmentContent>(each, readContent)]),
  ) as Record<DossierCompartment, CompartmentView>;
  const readable = session.reads('thread');
  return {
    id: application.id,
    call: application.call,
    shown: shownVerdict(session, application, view('summary', readContent)),
    state: application.state,
    version: application.version,
    submittedOn: application.submittedOn,
    unread: application.unreadForOffice,
    summary: view('summary', readSummary),
    compartments,
    intact: matchesManifest(identity, bundle?.signKey, application, cache),
    thread: { readable, messages: readable && reader ? openThread(reader, application.thread) : [] },
    consents: consentViews(identity, bundle?.signKey, application.consents),
    disclosures: disclosureViews(application.disclosures),
    transitions: application.transitions,
    moves: openMoves(
      application.state,
      application.transitions,
      session.me.assignments.map(({ role }) => role),
    ),
  };
};
