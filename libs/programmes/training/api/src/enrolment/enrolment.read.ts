import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { base64url, hourText, readMaybe, readOne } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import { EDITION_JSON } from '../edition/edition.read';
import type { EditionFileType, EnrolmentType, OwnEnrolmentType } from './enrolment.type';

const SHARED = `'id', e.id, 'application', e.application_id, 'state', e.state, 'offerExpiresOn', e.offer_expires_on,
  'attendance', e.attendance, 'version', e.version,
  'presences', (select coalesce(json_agg(json_build_object('module', at.module_id, 'presence', at.presence)), '[]')
    from attendance at where at.enrolment_id = e.id),
  'tasksDone', (select coalesce(json_agg(td.task_id), '[]') from task_done td where td.enrolment_id = e.id)`;

/** SQL for enrolment `e` as staff see it. Whether it is held the resolver’s function says: not every role reads why. */
const ENROLMENT_JSON = `json_build_object(${SHARED}, 'edition', e.edition_id, 'origin', e.origin, 'reason', e.reason,
  'waitingRank', e.waiting_rank, 'enrolledOn', e.enrolled_on, 'held', enrolment_held(e.id),
  'wasSilent', exists (select from enrolment_event ev where ev.enrolment_id = e.id and ev.to_state = 'expired'))`;

const OWN_JSON = `json_build_object(${SHARED}, 'edition', ${EDITION_JSON})`;

const SEATS = (actor: Actor): string => `(select coalesce(json_agg(json_build_object('number', s.number,
    'tag', ${base64url('s.tag')}, 'tagSlot', s.tag_slot, 'enrolment', s.enrolment_id) order by s.number), '[]')
  from seat s where s.edition_id = ed.id and ${visibleTo(actor, 'seat.read', 's')})`;

const EVENTS = (actor: Actor): string => `(select coalesce(json_agg(json_build_object('id', ev.id,
    'enrolment', ev.enrolment_id, 'change', ev.kind, 'from', ev.from_state, 'to', ev.to_state, 'reason', ev.reason,
    'by', ev.actor_role, 'member', ev.member_id, 'at', ${hourText('ev.at_hour')}) order by ev.id), '[]')
  from enrolment_event ev where ev.edition_id = ed.id and ${visibleTo(actor, 'enrolmentEvent.read', 'ev')})`;

const ENROLMENTS = (actor: Actor): string => `(select coalesce(json_agg(${ENROLMENT_JSON}
    order by e.waiting_rank nulls last, e.enrolled_on, e.id), '[]')
  from enrolment e where e.edition_id = ed.id and ${visibleTo(actor, 'enrolment.read', 'e')})`;

const FILE_JSON = (actor: Actor): string => `json_build_object('edition', ${EDITION_JSON},
  'enrolments', ${ENROLMENTS(actor)}, 'seats', ${SEATS(actor)}, 'events', ${EVENTS(actor)}, 'resting', to_json(edition_resting(ed.id)))`;

/** One edition with everybody in it, by its public name; null where there is none for this member. */
export const findEditionFile = async (tx: Tx, actor: Actor, slug: string): Promise<EditionFileType | null> =>
  (await readMaybe<EditionFileType>(
    tx,
    `select ${FILE_JSON(actor)} as answer from edition ed
     where ed.slug = $1 and ${visibleTo(actor, 'edition.read', 'ed')}`,
    [slug],
  )) ?? null;

export const readEditionFile = async (tx: Tx, actor: Actor, id: string): Promise<EditionFileType | NotFound> =>
  (await readMaybe<EditionFileType>(
    tx,
    `select ${FILE_JSON(actor)} as answer from edition ed
     where ed.id = $1 and ${visibleTo(actor, 'edition.read', 'ed')}`,
    [id],
  )) ?? NOT_FOUND;

/** One enrolment as staff see it. */
export const readEnrolment = async (tx: Tx, actor: Actor, id: string): Promise<EnrolmentType | NotFound> =>
  (await readMaybe<EnrolmentType>(
    tx,
    `select ${ENROLMENT_JSON} as answer from enrolment e
     where e.id = $1 and ${visibleTo(actor, 'enrolment.read', 'e')}`,
    [id],
  )) ?? NOT_FOUND;

/** The enrolments of the defender who asks, the newest edition first. */
export const listOwnEnrolments = (tx: Tx, actor: Actor): Promise<OwnEnrolmentType[]> =>
  readOne(
    tx,
    `select coalesce(json_agg(${OWN_JSON} order by ed.starts_on desc, e.id), '[]') as answer
     from enrolment e join edition ed on ed.id = e.edition_id where ${visibleTo(actor, 'enrolment.read', 'e')}`,
    [],
  );

export const readOwnEnrolment = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | OwnEnrolmentType> =>
  (await readMaybe<OwnEnrolmentType>(
    tx,
    `select ${OWN_JSON} as answer from enrolment e join edition ed on ed.id = e.edition_id
     where e.id = $1 and ${visibleTo(actor, 'enrolment.read', 'e')}`,
    [id],
  )) ?? NOT_FOUND;
