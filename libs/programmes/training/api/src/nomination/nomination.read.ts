import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import type { EntryInvitation } from '@vrijhaven/applications/api';
import { base64url, readMaybe, readOne } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { EditionType } from '../edition/edition.type';
import { hashOf } from './nomination.store';
import type { NominationType } from './nomination.type';

const NOMINATION = `json_build_object('id', n.id, 'edition', n.edition_id, 'maker', n.maker_id, 'madeOn', n.made_on,
  'secretHash', ${base64url('n.secret_hash')}, 'signature', ${base64url('n.signature')},
  'expiresOn', n.expires_on, 'endedOn', n.ended_on,
  'state', case when n.state = 'open' and n.expires_on < current_date then 'expired' else n.state end)`;

/** Every invitation to an edition, the newest first. */
export const listNominations = (tx: Tx, actor: Actor, edition: string): Promise<NominationType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${NOMINATION} order by n.made_on desc, n.id), '[]') as answer
     from nomination n where n.edition_id = $1 and ${visibleTo(actor, 'nomination.read', 'n')}`,
    [edition],
  );

export const readNomination = async (tx: Tx, actor: Actor, id: string): Promise<NominationType | NotFound> =>
  (await readMaybe<NominationType>(
    tx,
    `select ${NOMINATION} as answer from nomination n where n.id = $1 and ${visibleTo(actor, 'nomination.read', 'n')}`,
    [id],
  )) ?? NOT_FOUND;

/** The edition to which an invitation leads, for whoever holds it; null where it leads nowhere (any more). */
export const findNominatedEdition = async (
  tx: Tx,
  p: VerifyPrimitives,
  invitation: EntryInvitation,
): Promise<EditionType | null> =>
  (await readMaybe<EditionType>(tx, 'select nominated_edition($1) as answer', [await hashOf(tx, p, invitation)])) ??
  null;
