import type { Tx } from '@vrijhaven/database';
import { readOne } from '../sql/read-one';
import { revisionJson } from './document.read';
import type { DocumentType } from './document.type';
import type { Viewer } from './viewer';

/** One message of a thread, as its author reads it back. */
export const readMessage = (
  tx: Tx,
  viewer: Viewer,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<DocumentType> =>
  readOne(tx, `select ${revisionJson('$1', `'thread'`, '$2', '$3')} as answer`, [id, revision, viewer.recipients]);
