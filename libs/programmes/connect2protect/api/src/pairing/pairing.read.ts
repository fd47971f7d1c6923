import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, visibleTo } from '@vrijhaven/access';
import { readMaybe } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Sql } from '@vrijhaven/server';
import { bytes, hour, numbered, readModel, wholeJson } from '@vrijhaven/server';
import type { PairActionType } from '../action/pair-action.type';
import type { AlarmType } from '../contact/alarm.type';
import type { CheckInType } from '../contact/check-in.type';
import type { PairAnswersType, PairingEventType, PairingType, PairProfessionalType } from './pairing.type';

const CHECK_IN = readModel<CheckInType>('CheckIn', {
  id: 'c.id',
  dueOn: 'c.due_on',
  state: 'c.state',
  bySide: 'c.by_side',
  at: hour('c.at_hour'),
});

const ALARM = readModel<AlarmType>(
  'Alarm',
  {
    ...{ id: 'l.id', what: 'l.kind', state: 'l.state', raisedOn: 'l.raised_on' },
    ...{ escalated: 'l.escalated', version: 'l.version' },
  },
  { what: 'kind' },
);

const ACTION = readModel<PairActionType>(
  'PairAction',
  {
    ...{ id: 't.id', use: 't.kind', state: 't.state', dueOn: 't.due_on' },
    ...{ draftHash: bytes('t.draft_hash'), version: 't.version' },
  },
  { use: 'kind' },
);

const EVENT = readModel<PairingEventType>(
  'PairingEvent',
  {
    ...{ id: numbered('e.id'), what: 'e.kind', from: 'e.from_state', to: 'e.to_state', reason: 'e.reason' },
    ...{ by: 'e.actor_role', member: 'e.member_id', at: hour('e.at_hour') },
  },
  { what: 'kind' },
);

const PROFESSIONAL = readModel<PairProfessionalType>(
  'PairProfessional',
  { id: 'who.id', name: 'who.name', use: 'who.kind', mandateEnds: 'who.mandate_ends' },
  { use: 'kind' },
);

// Who sees professionals themselves is asked nothing more; the others, a pair at a time, hear of their own.
const professionalOf: Sql = (may) => `(
  select f.id, f.name, f.kind, f.mandate_ends from professional f
  where f.id = r.professional_id and ${may('professional.read', 'f')}
  union all
  select (p ->> 'id')::uuid, p ->> 'name', p ->> 'use', (p ->> 'mandateEnds')::date from pairing_professional(r.id) p) who`;

const ANSWERS = readModel<PairAnswersType>('PairAnswers', { defender: 'w.defender', professional: 'w.professional' });

// Both in one look: whose answers may be read is asked once for each.
const answersOf: Sql = (may) => `(
  select max(w.answer) filter (where w.side = 'defender') as defender,
    max(w.answer) filter (where w.side = 'professional') as professional
  from pair_answer w where w.pairing_id = r.id and ${may('pairAnswer.read', 'w')}) w`;

/** How pair `r` is read; what hangs on it as the actor sees it. */
export const PAIRING = readModel<PairingType>('Pairing', {
  id: 'r.id',
  need: 'r.need_id',
  application: 'r.application_id',
  professional: { one: PROFESSIONAL, from: professionalOf, where: 'true', seen: 'with its parent' },
  state: 'r.state',
  version: 'r.version',
  proposedOn: 'r.proposed_on',
  rhythmDays: 'r.rhythm_days',
  beganOn: 'r.began_on',
  reviewOn: 'r.review_on',
  endedOn: 'r.ends_on',
  reason: 'r.reason',
  paused: 'record_frozen(r.application_id)',
  answers: { one: ANSWERS, from: answersOf, where: 'true', seen: 'with its parent' },
  checkIns: {
    rows: CHECK_IN,
    from: 'check_in c',
    where: 'c.pairing_id = r.id',
    order: 'c.due_on desc, c.id',
    seen: ['checkIn.read', 'c'],
  },
  alarms: {
    rows: ALARM,
    from: 'alarm l',
    where: 'l.pairing_id = r.id',
    order: 'l.raised_on desc, l.id',
    seen: ['alarm.read', 'l'],
  },
  actions: {
    rows: ACTION,
    from: 'pair_action t',
    where: 't.pairing_id = r.id',
    order: 't.due_on, t.id',
    seen: ['pairAction.read', 't'],
  },
  events: {
    rows: EVENT,
    from: 'pairing_event e',
    where: 'e.pairing_id = r.id',
    order: 'e.id',
    seen: ['pairingEvent.read', 'e'],
  },
});

/** One pair as the actor sees it; it may have vanished since, when an act is repeated. */
export const readPairing = async (tx: Tx, actor: Actor, id: string): Promise<NotFound | PairingType> =>
  (await readMaybe<PairingType>(
    tx,
    `select ${wholeJson(PAIRING, actor)} as answer from pairing r
     where r.id = $1 and ${visibleTo(actor, 'pairing.read', 'r')}`,
    [id],
  )) ?? NOT_FOUND;
