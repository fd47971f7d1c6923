import type { Actor } from '@vrijhaven/access';
import { visibleTo } from '@vrijhaven/access';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { Tx } from '@vrijhaven/database';
import { consentPrefix, LOG_READERS } from '@vrijhaven/domain';
import type { LogCompartment } from '@vrijhaven/domain';
import { keysJson } from '../application/application.read';
import { consentsJson } from '../consent/consent.read';
import { revisionJson, revisionsJson } from '../document/document.read';
import type { Viewer } from '../document/viewer';
import { base64url } from '../sql/json-text';
import { readMaybe, readOne } from '../sql/read-one';
import type { DocumentType } from '../document/document.type';
import { partnersInState } from './log-writers';
import { logPartners } from './log.store';
import type { LogType } from './log.type';

interface Wanted {
  readonly application: string;
  readonly compartment: LogCompartment;
  /** Entries after this number. */
  readonly after: number;
}

const PAGE = 100;

const HEAD = `(select json_build_object('revision', h.revision, 'hash', ${base64url('h.hash')}) from log_head($1, $2) h)`;

/** The log as the viewer may open it; null where there is no application for them, or the log is not theirs to read. */
export const readEntries = async (
  tx: Tx,
  actor: Actor,
  viewer: Viewer,
  { application, compartment, after }: Wanted,
): Promise<LogType | null> => {
  if (!viewer.compartments.includes(compartment)) return null;
  const action = actor.kind === 'member' ? 'entry.read' : 'entry.readOwn';
  const { partner } = LOG_READERS[compartment];
  const consents =
    partner === 'none' ? `'[]'::json` : consentsJson('a.id', `subject like '${consentPrefix(partner)}%'`);
  const found = await readMaybe<Omit<LogType, 'partners'> & { readonly state: ApplicationState }>(
    tx,
    `select json_build_object('application', a.id, 'compartment', $2::text, 'keys', ${keysJson('a')},
       'consents', ${consents}, 'head', ${HEAD}, 'state', a.state,
       'entries', ${revisionsJson('$1', { compartment: '$2', recipients: '$3', after: '$4', first: String(PAGE) })})
       as answer
     from application a where a.id = $1 and ${visibleTo(actor, action, 'a')}`,
    [application, compartment, viewer.recipients, after],
  );
  if (found === undefined) return null;
  const { state, ...log } = found;
  return { ...log, partners: partnersInState(state, await logPartners(tx, application, compartment)) };
};

/** One entry as its author reads it back. */
export const readEntry = (
  tx: Tx,
  viewer: Viewer,
  application: string,
  { compartment, revision }: { readonly compartment: LogCompartment; readonly revision: number },
): Promise<DocumentType> =>
  readOne(tx, `select ${revisionJson('$1', '$2', '$3', '$4')} as answer`, [
    ...[application, compartment, revision],
    viewer.recipients,
  ]);
