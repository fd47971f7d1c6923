import type { Actor } from '@vrijhaven/access';
import { ANONYMOUS, visibleTo } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import { FORM_COMPARTMENTS } from '@vrijhaven/domain';
import type { ReadModel } from '@vrijhaven/server';
import { bytes, readModel, wholeJson } from '@vrijhaven/server';
import { callJson } from '../call/call.read';
import { consentsJson } from '../consent/consent.read';
import type { ViewerSql } from '../document/document.read';
import { disclosuresJson, documentsJson, revisionJson, threadJson } from '../document/document.read';
import type { DocumentType } from '../document/document.type';
import type { Viewer } from '../document/viewer';
import { base64url, hourText, jsonList } from '../sql/json-text';
import { readMaybe } from '../sql/read-one';
import type { ApplicantKeysType, ApplicationType } from './application.type';

interface RevisionPlace {
  readonly application: string;
  readonly compartment: Compartment;
  readonly revision: number;
}

const isFormCompartment = (compartment: Compartment): boolean => FORM_COMPARTMENTS.some((each) => each === compartment);

/** How the public keys of an application are read. */
export const keysOf = (application: string): ReadModel =>
  readModel<ApplicantKeysType>('ApplicantKeys', {
    signKey: bytes(`${application}.sign_key`),
    kemKey: bytes(`${application}.kem_key`),
  });

/** SQL for the public keys of an application. */
export const keysJson = (application: string): string => wholeJson(keysOf(application), ANONYMOUS);

const manifestJson = `(
  select json_build_object('sequence', sequence, 'manifest', ${base64url('manifest')},
    'signature', ${base64url('signature')})
  from manifest where record_id = a.id order by sequence desc limit 1)`;

const transitionsJson = jsonList(
  'move',
  `select json_build_object('from', from_state, 'to', to_state, 'reason', reason, 'by', actor_role,
     'at', ${hourText('at_hour')}) as move
   from transition where application_id = a.id order by id`,
);

/** SQL for what every view of an application `a` has. */
const sharedFields = `'id', a.id, 'state', a.state, 'version', a.version, 'submittedOn', a.submitted_on,
  'keys', ${keysJson('a')}, 'unreadForOffice', a.unread_for_office`;

/** SQL for a whole application `a` of call `c` as JSON. */
export const applicationJson = (viewer: ViewerSql, today: string): string => `json_build_object(
  ${sharedFields}, 'call', ${callJson('c', today, 'a')}, 'manifest', ${manifestJson},
  'documents', ${documentsJson('a.id', viewer)}, 'thread', ${threadJson('a.id', viewer)},
  'consents', ${consentsJson('a.id')}, 'disclosures', ${disclosuresJson('a.id')},
  'transitions', ${transitionsJson})`;

/** One revision of a part of the form, also an earlier one; null where the viewer holds no key to it. */
export const readRevision = async (
  tx: Tx,
  actor: Actor,
  viewer: Viewer,
  { application, compartment, revision }: RevisionPlace,
): Promise<DocumentType | null> => {
  // The thread and the logs are read whole or not at all: each entry stands by the one before.
  if (!isFormCompartment(compartment) || !viewer.compartments.includes(compartment)) return null;
  const answer = await readMaybe<DocumentType | null>(
    tx,
    `select ${revisionJson('$1', '$2', '$3', '$4')} as answer from application a
     where a.id = $1 and ${visibleTo(actor, 'application.read', 'a')}`,
    [application, compartment, revision, viewer.recipients],
  );
  return answer ?? null;
};

/** One application as the viewer sees it, null where the actor sees none. */
export const readApplication = async (
  tx: Tx,
  actor: Actor,
  viewer: Viewer,
  { id, today }: { readonly id: string; readonly today: Day },
): Promise<ApplicationType | null> => {
  const json = applicationJson({ compartments: '$2', recipients: '$3' }, '$4');
  const answer = await readMaybe<ApplicationType>(
    tx,
    `select ${json} as answer from application a join call c on c.id = a.call_id
     where a.id = $1 and ${visibleTo(actor, 'application.read', 'a')}`,
    [id, viewer.compartments, viewer.recipients, today],
  );
  return answer ?? null;
};
