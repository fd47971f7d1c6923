import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { EditionType } from './edition.type';

const MODULES = `(select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'day', m.day)
    order by m.position, m.id), '[]') from edition_module m where m.edition_id = ed.id)`;
const TASKS = `(select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'dueOn', t.due_on)
    order by t.due_on, t.id), '[]') from edition_task t where t.edition_id = ed.id)`;

/** SQL for edition `ed` as everybody may know it. */
export const EDITION_JSON = `json_build_object('id', ed.id, 'slug', ed.slug, 'title', ed.title,
  'placeName', ed.place_name, 'startsOn', ed.starts_on, 'endsOn', ed.ends_on, 'languages', to_json(ed.languages),
  'seats', ed.seats, 'perCountry', ed.per_country, 'offerDays', ed.offer_days, 'state', ed.state,
  'keyGeneration', ed.key_generation, 'call', ed.call_id, 'version', ed.version,
  'modules', ${MODULES}, 'tasks', ${TASKS})`;

/** Every edition that the member sees, the latest first. */
export const listEditions = (tx: Tx, actor: Actor): Promise<EditionType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${EDITION_JSON} order by ed.starts_on desc, ed.id), '[]') as answer
     from edition ed where ${visibleTo(actor, 'edition.read', 'ed')}`,
    [],
  );

/** Editions to which one may apply: with their days, so that nobody has to ask for them. */
export const listOpenEditions = (tx: Tx): Promise<EditionType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${EDITION_JSON} order by ed.starts_on, ed.id), '[]') as answer
     from edition ed where ed.state = 'open'`,
    [],
  );

export const readEdition = async (tx: Tx, actor: Actor, id: string): Promise<EditionType | NotFound> =>
  (await readMaybe<EditionType>(
    tx,
    `select ${EDITION_JSON} as answer from edition ed where ed.id = $1 and ${visibleTo(actor, 'edition.read', 'ed')}`,
    [id],
  )) ?? NOT_FOUND;
