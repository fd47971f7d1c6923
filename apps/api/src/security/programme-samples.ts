import { randomBytes, randomUUID } from 'node:crypto';
import { into } from './insert-into';
import type { Statement } from './insert-into';
import type { ProgrammeActor, Programmes } from './programmes-in-world';

type Sample = (world: Programmes, actor: ProgrammeActor) => Statement;

const HASH = Buffer.alloc(32);
const today = '2026-06-01';
const hour = '2026-06-01T00:00:00Z';

/** Members write in their own name, defenders in that of their record. */
const selfOf = ({ actors, records }: Programmes, actor: ProgrammeActor): string => {
  if (actor === 'defP') return records.P;
  if (actor === 'defQ') return records.Q;
  return actor === 'defR' ? records.R : actors[actor].id;
};
const memberOf = ({ actors }: Programmes, actor: ProgrammeActor): string | null =>
  actor.startsWith('def') ? null : actors[actor].id;

const document =
  (compartment: string, of: 'P' | 'Q' | 'R' | 'S' = 'P'): Sample =>
  (world, actor) =>
    into('document', {
      ...{ record_id: world.records[of], compartment, revision: 9, schema_version: 1, previous: HASH },
      ...{ author_id: selfOf(world, actor), envelope: HASH, signature: HASH, hash: HASH, written_on: today },
    });

const grant =
  (compartment: string, of: 'P' | 'R' = 'P'): Sample =>
  (world, actor) =>
    into('document_grant', {
      ...{ record_id: world.records[of], compartment, revision: 1, recipient: 'team:office', generation: 9 },
      ...{ grant_bytes: HASH, granter_id: selfOf(world, actor), chain_head: HASH, granted_on: today },
    });

const call =
  (programme: string): Sample =>
  () =>
    into('call', {
      ...{ id: randomUUID(), slug: `call-${randomUUID().slice(0, 8)}`, programme, title: '{"en":"x"}' },
      ...{ opens_on: today, closes_on: today, stays: '[2026-06-01,2026-06-02)', decision: 'planned', version: 1 },
    });

const ofPair =
  (table: string, row: (world: Programmes, actor: ProgrammeActor) => object): Sample =>
  (world, actor) =>
    into(table, {
      ...{ pairing_id: world.pairings.P, application_id: world.records.P, professional_id: world.professionals.X },
      ...row(world, actor),
    });
const ofEnrolment =
  (table: string, row: (world: Programmes, actor: ProgrammeActor) => object): Sample =>
  (world, actor) =>
    into(table, {
      ...{ enrolment_id: world.enrolments.P, application_id: world.records.P, edition_id: world.editions.S },
      ...row(world, actor),
    });

const courseFeed = ({ editions }: Programmes, maker: string): Statement =>
  into('course_feed', {
    ...{ id: randomUUID(), edition_id: editions.S, secret_hash: randomBytes(32), made_on: today, maker_id: maker },
  });

const nomination = ({ editions }: Programmes, maker: string): Statement =>
  into('nomination', {
    ...{ id: randomUUID(), edition_id: editions.S, secret_hash: randomBytes(32), signature: randomBytes(64) },
    ...{ maker_id: maker, made_on: today, expires_on: today, state: 'open' },
  });

/** One row for each sample of the grid, as the actor would write it. */
export const PROGRAMME_SAMPLES: Readonly<Record<string, Sample>> = {
  'pair-of-P': document('pair'),
  'pair-of-Q': document('pair', 'Q'),
  'pair-of-R': document('pair', 'R'),
  'request-of-P': document('request'),
  'course-of-P': document('course'),
  'roster-of-P': document('roster'),
  'appraisal-of-P': document('appraisal'),
  'request-of-S': document('request', 'S'),
  'grant-of-pair-of-P': grant('pair'),
  'grant-of-roster-of-P': grant('roster'),
  'grant-of-pair-of-R': grant('pair', 'R'),
  'taken-back-by-P': ({ records }) =>
    into('taken_back', { record_id: records.P, compartment: 'request', revision: 1, taken_on: today }),
  'taken-back-of-notes': ({ records }) =>
    into('taken_back', { record_id: records.P, compartment: 'notes', revision: 1, taken_on: today }),
  professional: () =>
    into('professional', { id: randomUUID(), name: 'x', kind: 'mp', max_pairs: 1, active: true, version: 1 }),
  'profile-of-X': (world, actor) =>
    into('professional_profile', {
      ...{ professional_id: world.professionals.X, revision: 2, previous: HASH, author_id: selfOf(world, actor) },
      ...{ envelope: HASH, signature: HASH, hash: HASH, written_on: today },
    }),
  'profile-of-X-in-anothers-name': (world) =>
    into('professional_profile', {
      ...{ professional_id: world.professionals.X, revision: 2, previous: HASH, author_id: world.actors.secur.id },
      ...{ envelope: HASH, signature: HASH, hash: HASH, written_on: today },
    }),
  'grant-of-profile-of-X': (world, actor) =>
    into('professional_profile_grant', {
      ...{ professional_id: world.professionals.X, revision: 1, recipient: 'team:office', generation: 9 },
      ...{ grant_bytes: HASH, granter_id: selfOf(world, actor), chain_head: HASH, granted_on: today },
    }),
  'statement-for-X': (world, actor) =>
    into('confidentiality', {
      ...{ professional_id: world.professionals.X, member_id: selfOf(world, actor), text_version: 2, day: today },
      signature: HASH,
    }),
  'call-of-pairs': call('connect2protect'),
  'call-of-courses': call('training'),
  'call-of-stays': call('shelter-city'),
  'need-of-ones-own': (world, actor) =>
    into('need', {
      ...{ id: randomUUID(), application_id: selfOf(world, actor), origin: 'direct', state: 'withdrawn', version: 1 },
    }),
  'need-of-P': ({ records }) =>
    into('need', { id: randomUUID(), application_id: records.P, origin: 'direct', state: 'open', version: 1 }),
  'pairing-of-P': ({ records, needs, professionals }) =>
    into('pairing', {
      ...{ id: randomUUID(), need_id: needs.P, application_id: records.P, professional_id: professionals.Y },
      ...{ state: 'proposed', proposed_on: today, version: 1 },
    }),
  'answer-of-P': ofPair('pair_answer', () => ({ side: 'defender', answer: 'yes', at_hour: hour })),
  'check-in-of-P': ofPair('check_in', () => ({ id: randomUUID(), due_on: today, state: 'ok' })),
  'alarm-of-P': ofPair('alarm', () => ({
    ...{ id: randomUUID(), kind: 'raised', raised_on: today, state: 'open', version: 1 },
  })),
  'action-of-P': ofPair('pair_action', () => ({
    ...{ id: randomUUID(), kind: 'letter', state: 'drafted', draft_hash: HASH, version: 1 },
  })),
  'pair-event-of-P': ofPair('pairing_event', (world, actor) => ({
    ...{ kind: 'state', actor_role: 'system', member_id: memberOf(world, actor), at_hour: hour },
  })),
  'pair-event-in-anothers-name': ofPair('pairing_event', (world) => ({
    ...{ kind: 'state', actor_role: 'system', member_id: world.actors.intake.id, at_hour: hour },
  })),
  edition: () =>
    into('edition', {
      ...{ id: randomUUID(), slug: randomUUID(), title: '{}', place_name: 'x', starts_on: today, ends_on: today },
      ...{
        languages: '{en}',
        seats: 1,
        per_country: 1,
        state: 'planned',
        key_generation: 1,
        offer_days: 7,
        version: 1,
      },
    }),
  'module-of-S': ({ editions }) =>
    into('edition_module', { id: randomUUID(), edition_id: editions.S, position: 2, title: '{}', day: today }),
  'task-of-S': ({ editions }) =>
    into('edition_task', { id: randomUUID(), edition_id: editions.S, title: '{}', due_on: today }),
  'enrolment-of-P': ({ editions, records }) =>
    into('enrolment', {
      ...{ id: randomUUID(), edition_id: editions.A, application_id: records.P, origin: 'applied' },
      ...{ state: 'applied', version: 1 },
    }),
  'seat-of-P': ofEnrolment('seat', () => ({ number: 2, tag: randomBytes(16), tag_slot: 1 })),
  'attendance-of-P': ofEnrolment('attendance', () => ({ module_id: randomUUID(), presence: 'present' })),
  'task-done-of-P': ofEnrolment('task_done', () => ({ task_id: randomUUID(), done_on: today })),
  'enrolment-event-of-P': ofEnrolment('enrolment_event', (world, actor) => ({
    ...{ kind: 'state', actor_role: 'system', member_id: memberOf(world, actor), at_hour: hour },
  })),
  'course-feed-of-S': (world, actor) => courseFeed(world, selfOf(world, actor)),
  'nomination-to-S': (world, actor) => nomination(world, selfOf(world, actor)),
  'nomination-in-anothers-name': (world) => nomination(world, world.actors.intake.id),
  'course-feed-in-anothers-name': (world) => courseFeed(world, world.actors.intake.id),
  'referral-of-S': ({ records }) =>
    into('referral', {
      ...{ application_id: records.S, programme: 'connect2protect', state: 'open', suggested_on: today, version: 1 },
    }),
};
