import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND } from '@vrijhaven/access';
import { isFinal } from '@vrijhaven/domain';
import { applicationLifecycle, isOfferStage } from '@vrijhaven/applications/model';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { APPLICANT_COMPARTMENTS, FORM_COMPARTMENTS, OFFER_COMPARTMENTS } from '@vrijhaven/domain';
import type { InvalidInput, NotSigned } from '@vrijhaven/server';
import type { OfferedDocument } from '../document/accept-document';
import { acceptDocuments } from '../document/accept-documents';
import type { OfferedManifest } from '../document/accept-manifest';
import { refuseManifest } from '../document/accept-manifest';
import { headsOf, insertDocuments, insertManifest, lastManifest } from '../document/document.store';
import { loadAcceptance } from '../document/load-acceptance';
import type { RevisionConflict } from '../document/revision-conflict.type';
import { deleteDraft } from '../draft/draft.store';
import { permitApplication } from './application.permit';

export interface Revision {
  readonly documents: readonly OfferedDocument[];
  readonly manifest: OfferedManifest;
}

/**
 * The defender seals some compartments anew. What a city was given of the old revision stays with it until the
 * coordinator discloses the new one: the server has no key to hand on.
 */
export const reviseApplication = async (
  tx: Tx,
  actor: Actor,
  p: VerifyPrimitives,
  { documents, manifest }: Revision,
  today: Day,
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned | RevisionConflict> => {
  if (actor.kind !== 'receipt' || actor.record === undefined) return NOT_FOUND;
  const application = await permitApplication(actor, 'application.revise', actor.record, tx, { lock: true });
  if (isRefusal(application)) return application;
  if (isFinal(applicationLifecycle, application.state)) return NOT_FOUND;
  const { id: record, signKey, kemKey } = application;

  const heads = await headsOf(tx, record, FORM_COMPARTMENTS);
  const author = { record, author: record, authorKey: signKey, recordKey: kemKey };
  const acceptance = await loadAcceptance(tx, p, author, documents);
  // [Note: nobody tells more than is needed] what was told at an offer may be corrected, and first told only then.
  const isOffered = isOfferStage(application.state);
  const told = OFFER_COMPARTMENTS.filter((each) => isOffered || heads.some(({ compartment }) => compartment === each));
  const stand = { heads, compartments: [...APPLICANT_COMPARTMENTS, ...told], path: 'documents' };
  const accepted = acceptDocuments(acceptance, documents, stand);
  if (isRefusal(accepted)) return accepted;

  const kept = heads.filter((head) => accepted.every(({ compartment }) => compartment !== head.compartment));
  const ground = { p, organisation: acceptance.organisation, record, publicKey: signKey, path: 'manifest' };
  const last = await lastManifest(tx, record);
  const refusal = refuseManifest({ ...ground, heads: [...kept, ...accepted], last }, manifest);
  if (refusal !== undefined) return refusal;
  await insertDocuments(tx, record, accepted, today);
  await insertManifest(tx, record, manifest);
  // What was collected for this stage is in it now.
  await deleteDraft(tx, actor.receipt);
  return { id: record };
};
