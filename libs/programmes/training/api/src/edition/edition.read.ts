import type { Actor, NotFound } from '@vrijhaven/access';
import { ANONYMOUS, NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { localisedOf, readMaybe } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { RootRead } from '@vrijhaven/server';
import { readModel, wholeJson } from '@vrijhaven/server';
import type { EditionModuleType, EditionTaskType, EditionType } from './edition.type';

const MODULE = readModel<EditionModuleType>('EditionModule', {
  id: 'm.id',
  title: { object: localisedOf('m.title') },
  day: 'm.day',
});

const TASK = readModel<EditionTaskType>('EditionTask', {
  id: 't.id',
  title: { object: localisedOf('t.title') },
  dueOn: 't.due_on',
});

/** How edition `ed` is read, as everybody may know it. */
const EDITION = readModel<EditionType>('Edition', {
  id: 'ed.id',
  slug: 'ed.slug',
  title: { object: localisedOf('ed.title') },
  placeName: 'ed.place_name',
  startsOn: 'ed.starts_on',
  endsOn: 'ed.ends_on',
  languages: 'ed.languages',
  seats: 'ed.seats',
  perCountry: 'ed.per_country',
  offerDays: 'ed.offer_days',
  state: 'ed.state',
  keyGeneration: 'ed.key_generation',
  call: 'ed.call_id',
  version: 'ed.version',
  modules: {
    rows: MODULE,
    from: 'edition_module m',
    where: 'm.edition_id = ed.id',
    order: 'm.position, m.id',
    seen: 'with its parent',
  },
  tasks: {
    rows: TASK,
    from: 'edition_task t',
    where: 't.edition_id = ed.id',
    order: 't.due_on, t.id',
    seen: 'with its parent',
  },
});

/** SQL for all of edition `ed`, the same for everybody. */
export const EDITION_JSON = wholeJson(EDITION, ANONYMOUS);

/** Every edition that the member sees, the latest first. */
export const EDITIONS: RootRead = {
  rows: EDITION,
  from: 'edition ed',
  where: 'true',
  order: 'ed.starts_on desc, ed.id',
  seen: ['edition.read', 'ed'],
};

/** Editions to which one may apply: with their days, so that nobody has to ask for them. */
export const OPEN_EDITIONS: RootRead = {
  rows: EDITION,
  from: 'edition ed',
  where: `ed.state = 'open'`,
  order: 'ed.starts_on, ed.id',
  seen: 'with its parent',
};

export const readEdition = async (tx: Tx, actor: Actor, id: string): Promise<EditionType | NotFound> =>
  (await readMaybe<EditionType>(
    tx,
    `select ${EDITION_JSON} as answer from edition ed where ed.id = $1 and ${visibleTo(actor, 'edition.read', 'ed')}`,
    [id],
  )) ?? NOT_FOUND;
