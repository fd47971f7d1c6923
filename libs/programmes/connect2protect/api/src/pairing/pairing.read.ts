import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { base64url, hourText, readMaybe } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { PairingType } from './pairing.type';

const list = (fields: string, order: string, from: string): string =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`;

const checkInsJson = (actor: Actor): string =>
  list(
    `'id', c.id, 'dueOn', c.due_on, 'state', c.state, 'bySide', c.by_side,
     'at', case when c.at_hour is null then null else ${hourText('c.at_hour')} end`,
    'c.due_on desc, c.id',
    `check_in c where c.pairing_id = r.id and ${visibleTo(actor, 'checkIn.read', 'c')}`,
  );

const alarmsJson = (actor: Actor): string =>
  list(
    `'id', l.id, 'what', l.kind, 'state', l.state, 'raisedOn', l.raised_on, 'escalated', l.escalated,
     'version', l.version`,
    'l.raised_on desc, l.id',
    `alarm l where l.pairing_id = r.id and ${visibleTo(actor, 'alarm.read', 'l')}`,
  );

const actionsJson = (actor: Actor): string =>
  list(
    `'id', t.id, 'use', t.kind, 'state', t.state, 'dueOn', t.due_on, 'draftHash', ${base64url('t.draft_hash')},
     'version', t.version`,
    't.due_on, t.id',
    `pair_action t where t.pairing_id = r.id and ${visibleTo(actor, 'pairAction.read', 't')}`,
  );

const eventsJson = (actor: Actor): string =>
  list(
    `'id', e.id, 'what', e.kind, 'from', e.from_state, 'to', e.to_state, 'reason', e.reason, 'by', e.actor_role,
     'member', e.member_id, 'at', ${hourText('e.at_hour')}`,
    'e.id',
    `pairing_event e where e.pairing_id = r.id and ${visibleTo(actor, 'pairingEvent.read', 'e')}`,
  );

const answerOf = (actor: Actor, side: string): string => `(select w.answer from pair_answer w
  where w.pairing_id = r.id and w.side = '${side}' and ${visibleTo(actor, 'pairAnswer.read', 'w')})`;

/** SQL for pair `r` as the actor sees it. */
export const pairingJson = (actor: Actor): string => `json_build_object('id', r.id, 'need', r.need_id,
  'application', r.application_id, 'professional', pairing_professional(r.id), 'state', r.state, 'version', r.version,
  'proposedOn', r.proposed_on, 'rhythmDays', r.rhythm_days, 'beganOn', r.began_on, 'reviewOn', r.review_on,
  'endedOn', r.ends_on, 'reason', r.reason, 'paused', record_frozen(r.application_id),
  'answers', json_build_object('defender', ${answerOf(actor, 'defender')},
    'professional', ${answerOf(actor, 'professional')}),
  'checkIns', ${checkInsJson(actor)}, 'alarms', ${alarmsJson(actor)}, 'actions', ${actionsJson(actor)},
  'events', ${eventsJson(actor)})`;

/** One pair as the actor sees it; it may have vanished since, when an act is repeated. */
export const readPairing = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | PairingType> =>
  (await readMaybe<PairingType>(
    tx,
    `select ${pairingJson(actor)} as answer from pairing r
     where r.id = $1 and ${visibleTo(actor, 'pairing.read', 'r')}`,
    [id],
  )) ?? NOT_FOUND;
