import { randomBytes, randomUUID } from 'node:crypto';
import { into } from './insert-into';
import type { Statement } from './insert-into';
import type { ActorName, World } from './populated-world';
import { STAY_SAMPLES } from './stay-samples';

type Sample = (world: World, actor: ActorName) => Statement;

const HASH = Buffer.alloc(32);
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Members write in their own name, defenders in that of their record. */
const selfOf = ({ actors, applications }: World, actor: ActorName): string => {
  if (actor === 'defenderA') return applications.A;
  if (actor === 'defenderB') return applications.B;
  return actors[actor]?.id ?? NOBODY;
};

const isDefender = (actor: ActorName): boolean => ['newcomer', 'defenderA', 'defenderB'].includes(actor);

const keyOf = ({ actors }: World, actor: ActorName): string => {
  return `${isDefender(actor) ? 'receipt' : 'member'}:${actors[actor]?.id ?? NOBODY}`;
};

const today = '2026-06-01';

const document =
  (compartment: string, author = selfOf, of: keyof World['applications'] = 'A'): Sample =>
  (world, actor) =>
    into('document', {
      ...{ record_id: world.applications[of], compartment, revision: 9, schema_version: 1, previous: HASH },
      ...{ author_id: author(world, actor), envelope: HASH, signature: HASH, hash: HASH, written_on: today },
    });

const grant =
  (compartment: string, granter = selfOf, of: keyof World['applications'] = 'A'): Sample =>
  (world, actor) =>
    into('document_grant', {
      ...{ record_id: world.applications[of], compartment, revision: 1, recipient: 'team:host:utrecht', generation: 9 },
      ...{ grant_bytes: HASH, granter_id: granter(world, actor), chain_head: HASH, granted_on: today },
    });

const trace =
  (compartment: string): Sample =>
  ({ applications, actors }) =>
    into('past_grant', {
      ...{ record_id: applications.A, compartment, revision: 1, layer: 0, recipient: 'team:office', generation: 1 },
      ...{ trace: randomBytes(96), granter_id: actors.coordinator?.id ?? NOBODY, chain_head: HASH },
      ...{ granted_on: today, replaced_on: today },
    });

const application = (id: string): Statement =>
  into('application', {
    ...{ id, call_id: NOBODY, form_call_id: NOBODY, state: 'submitted', version: 1, submitted_on: today },
    ...{ sign_key: HASH, kem_key: HASH },
  });

const previousSeed = (compartment: string, supplier: string): Statement =>
  into('previous_seed', {
    ...{ team: 'office', compartment, generation: 2, supplier_id: supplier, envelope: randomBytes(112) },
  });

const attachment = (of: { readonly receipt?: string; readonly member?: string }, record: string, compartment: string) =>
  into('attachment', {
    ...{ id: randomUUID(), compartment, chunks: 1, chunk_size: 262_144, last_size: 4_096, begun_on: today },
    ...{ record_id: of.member ? record : null, receipt_id: of.receipt ?? null, member_id: of.member ?? null },
  });

/** By a receipt for itself, by a member for application A. */
const attachmentBy = (world: World, actor: ActorName, by: string, compartment = 'thread') =>
  attachment(isDefender(actor) ? { receipt: by } : { member: by }, world.applications.A, compartment);

const chunk = (uploader: string) =>
  into('attachment_chunk', { attachment_id: randomUUID(), index: 0, uploader, hash: HASH });

const escrowGrant = (granter: string): Statement =>
  into('escrow_grant', {
    ...{ escrow_generation: 2, team: 'office', compartment: 'need', generation: 2, granter_id: granter },
    ...{ chain_head: HASH, part_hash: HASH, signature: randomBytes(64) },
  });

const move = (world: World, member: string | null): Statement =>
  into('transition', {
    ...{ application_id: world.applications.A, from_state: 'a', to_state: 'b', reason: 'routine' },
    ...{ actor_role: 'system', member_id: member, at_hour: '2026-06-01T00:00:00Z' },
  });

const anotherMember = ({ actors }: World, actor: ActorName): string =>
  (actor === 'coordinator' ? actors.verifier : actors.coordinator)?.id ?? NOBODY;

const enquiry = (world: World, maker: string): Statement =>
  into('enquiry', {
    ...{ id: randomUUID(), application_id: world.applications.C, referee: 1, state: 'open', version: 1 },
    ...{ maker_id: maker, sign_key: HASH, locator_hash: HASH, login_key: HASH },
    ...{ asked_on: today, expires_on: today },
  });

const feed = ({ cities }: World, maker: string): Statement =>
  into('calendar_feed', {
    ...{ id: randomUUID(), city_id: cities.U, secret_hash: randomBytes(32), made_on: today, maker_id: maker },
  });

const recusal = ({ applications }: World, member: string): Statement =>
  into('recusal', { application_id: applications.C, member_id: member, at_hour: '2026-06-01T00:00:00Z' });

const onA = ({ applications }: World, member: string) => ({
  ...{ application_id: applications.A, member_id: member, entry: 1, at_hour: '2026-06-01T00:00:00Z' },
});

const waitingAct = (proposer: string): Statement =>
  into('waiting_act', {
    ...{ id: randomUUID(), form: 'checkpoint', body: HASH, signature: randomBytes(64), certificate: HASH },
    ...{ proposer_id: proposer, state: 'waiting', proposed_on: today, expires_on: today },
  });

const renewal = ({ actors }: World, starter: string): Statement =>
  into('renewal', {
    ...{ id: randomUUID(), member_id: actors.verifier?.id ?? NOBODY, state: 'open', starter_id: starter },
    ...{ started_on: today, expires_on: today },
  });

const draft = (receipt: string): Statement =>
  into('draft', { receipt_id: receipt, revision: 1, sealed: HASH, expires_on: today });

/** One row for each sample of the grid, as the actor would write it. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  organisation: () => into('organisation', { id: randomUUID(), name: 'x', root_key: HASH, head: HASH, sequence: 1 }),
  chain_link: () => into('chain_link', { sequence: 9, link: HASH, signatures: '[]', hash: HASH }),
  checkpoint: () =>
    into('checkpoint', { checkpoint: HASH, signatures: '[]', certificates: '[]', not_after: '2026-06-01T00:00:00Z' }),
  member: () => into('member', { id: randomUUID(), handle: randomUUID(), sign_key: HASH, kem_key: HASH, active: true }),
  member_role: (world, actor) =>
    into('member_role', { member_id: selfOf(world, actor), role: 'securityOfficer', team: 'office' }),
  unlocker: (world, actor) =>
    into('unlocker', {
      ...{ member_id: selfOf(world, actor), method: 'passphrase', made_on: today, login_key: HASH, salt: HASH },
      ...{ ops_limit: 3, mem_limit_kib: 65_536, sealed_seed: HASH },
    }),
  role_key: () => into('role_key', { team: 'office', compartment: 'need', generation: 9, public_key: HASH }),
  role_grant: (world, actor) =>
    into('role_grant', {
      ...{ team: 'office', compartment: 'need', generation: 1, member_id: selfOf(world, actor) },
      ...{ grant_bytes: HASH, granter_id: selfOf(world, actor), chain_head: HASH },
    }),
  'previous-seed': (world, actor) => previousSeed('need', selfOf(world, actor)),
  'seed-in-anothers-name': ({ actors }) => previousSeed('need', actors.verifier?.id ?? NOBODY),
  'seed-of-a-key-not-held': (world, actor) => previousSeed('care', selfOf(world, actor)),
  certificate: (world, actor) =>
    into('certificate', { member_id: selfOf(world, actor), not_after: '2030-06-01T00:00:00Z', signed: HASH }),
  'escrow-grant': (world, actor) => escrowGrant(selfOf(world, actor)),
  'escrow-in-anothers-name': ({ actors }) => escrowGrant(actors.verifier?.id ?? NOBODY),
  'escrow-part': (world, actor) =>
    into('escrow_part', {
      ...{ escrow_generation: 1, team: 'office', compartment: 'need', generation: 2 },
      ...{ granter_id: selfOf(world, actor), part: randomBytes(1_193) },
    }),
  invitation: (world, actor) =>
    into('invitation', {
      ...{ id: randomUUID(), handle: 'x', role: 'verifier', team: 'office', state: 'open', expires_on: today },
      ...{ inviter_id: selfOf(world, actor) },
    }),
  renewal: (world, actor) => renewal(world, selfOf(world, actor)),
  'renewal-in-anothers-name': (world, actor) => renewal(world, anotherMember(world, actor)),
  'waiting-act': (world, actor) => waitingAct(selfOf(world, actor)),
  'act-in-anothers-name': (world, actor) => waitingAct(anotherMember(world, actor)),
  receipt: () =>
    into('receipt', { id: randomUUID(), locator_hash: randomBytes(32), login_key: HASH, expires_on: today }),
  'own-draft': ({ actors }, actor) => draft(actors[actor]?.id ?? NOBODY),
  'anothers-draft': ({ actors }, actor) =>
    draft((actor === 'defenderB' ? actors.defenderA : actors.defenderB)?.id ?? ''),
  call: () =>
    into('call', {
      ...{ id: randomUUID(), slug: randomUUID(), programme: 'shelter-city', title: '{}', opens_on: today },
      ...{ closes_on: today, stays: '[2026-06-01,2026-07-01)' },
    }),
  'call-version': ({ call }) =>
    into('call_version', { call_id: call, number: 9, conditions: '[]', left_out: '[]', added: '[]' }),
  'own-application': (world, actor) => application(selfOf(world, actor)),
  'anothers-application': () => application(randomUUID()),
  'manifest-of-A': ({ applications }) =>
    into('manifest', { record_id: applications.A, sequence: 9, manifest: HASH, signature: HASH }),
  'thread-of-A': document('thread'),
  'need-of-A': document('need'),
  'identity-of-A': document('identity'),
  'references-of-A': document('references'),
  'scores-of-A': document('scores'),
  'brief-of-A': document('brief'),
  'vetting-of-A': document('vetting'),
  'notes-of-A': document('notes'),
  'visa-of-A': document('visa'),
  'exit-of-A': document('exit'),
  'care-of-A': document('care'),
  'stay-of-A': document('stay'),
  'stay-of-B': document('stay', selfOf, 'B'),
  'stay-of-D': document('stay', selfOf, 'D'),
  'exit-of-B': document('exit', selfOf, 'B'),
  'thread-in-anothers-name': document('thread', anotherMember),
  'grant-of-need-of-A': grant('need'),
  'grant-of-contact-of-A': grant('contact'),
  'grant-of-care-of-A': grant('care'),
  'grant-of-stay-of-A': grant('stay'),
  'grant-of-stay-of-B': grant('stay', selfOf, 'B'),
  'grant-of-notes-of-A': grant('notes'),
  'grant-of-vetting-of-A': grant('vetting'),
  'grant-in-anothers-name': grant('contact', anotherMember),
  'attachment-of-ones-own': (world, actor) => attachmentBy(world, actor, world.actors[actor]?.id ?? NOBODY),
  'attachment-of-anothers': (world, actor) => {
    const { actors } = world;
    const other = actor === 'newcomer' ? actors.defenderA : actors.newcomer;
    return attachmentBy(world, actor, (isDefender(actor) ? other?.id : anotherMember(world, actor)) ?? NOBODY);
  },
  'attachment-to-identity': (world, actor) =>
    attachment({ member: selfOf(world, actor) }, world.applications.A, 'identity'),
  'chunk-of-ones-own': (world, actor) => chunk(keyOf(world, actor)),
  'chunk-of-anothers': (world, actor) => chunk(keyOf(world, actor === 'verifier' ? 'coordinator' : 'verifier')),
  'trace-of-need-of-A': trace('need'),
  'trace-of-care-of-A': trace('care'),
  'consent-of-A': ({ applications }) =>
    into('consent', {
      ...{ record_id: applications.A, subject: 'evaluation', sequence: 9, given: true, day: today, signature: HASH },
    }),
  'move-of-A': (world, actor) => move(world, actor.startsWith('defender') ? null : selfOf(world, actor)),
  'move-in-anothers-name': (world, actor) => move(world, anotherMember(world, actor)),
  'brief-row-of-A': (world, actor) => into('case_brief', onA(world, selfOf(world, actor))),
  'brief-in-anothers-name': (world, actor) => into('case_brief', onA(world, anotherMember(world, actor))),
  'judgement-of-A': (world, actor) => into('assessment', { ...onA(world, selfOf(world, actor)), state: 'scored' }),
  enquiry: (world, actor) => enquiry(world, selfOf(world, actor)),
  'enquiry-in-anothers-name': (world, actor) => enquiry(world, anotherMember(world, actor)),
  'letter-to-a-referee': ({ referees }) =>
    into('enquiry_letter', { enquiry_id: referees.A2.id, letter: randomBytes(16_464) }),
  'answer-of-a-referee': ({ referees, applications }) =>
    into('enquiry_answer', {
      ...{ enquiry_id: referees.A1.id, record_id: applications.A, answer_hash: HASH, generation: 1 },
      ...{ chain_head: HASH, answered_on: today },
    }),
  'own-recusal': (world, actor) => recusal(world, selfOf(world, actor)),
  'recusal-in-anothers-name': (world, actor) => recusal(world, anotherMember(world, actor)),
  city: () => into('city', { id: randomUUID(), slug: randomUUID(), name: 'x', since: 2020 }),
  'place-in-utrecht': ({ cities }) =>
    into('place', { id: randomUUID(), city_id: cities.U, name: 'x', turnover_days: 1, attributes: '{}' }),
  'block-in-utrecht': ({ cities, places }) =>
    into('block', {
      ...{ id: randomUUID(), place_id: places.U, city_id: cities.U, kind: 'closed', reason: 'season', version: 1 },
      period: '[2031-01-01,2031-02-01)',
    }),
  'feed-of-utrecht': (world, actor) => feed(world, selfOf(world, actor)),
  'feed-in-anothers-name': (world, actor) => feed(world, anotherMember(world, actor)),
  occupancy: ({ places }) =>
    into('occupancy', { source: randomUUID(), kind: 'block', place_id: places.U, occupied: '[2032-01-01,2032-02-01)' }),
  record_elsewhere: ({ applications }) => into('record_elsewhere', { record_id: applications.A }),
  'proposal-of-C': ({ applications, cities }) =>
    into('proposal', {
      ...{ id: randomUUID(), application_id: applications.C, city_id: cities.N },
      ...{ state: 'proposed', version: 1, proposed_on: today },
    }),
  'stay-in-utrecht': ({ applications, cities, places, proposals }) =>
    into('residency', {
      ...{ id: randomUUID(), place_id: places.U, city_id: cities.U, application_id: applications.E },
      ...{
        proposal_id: proposals.EU,
        period: '[2030-01-01,2030-02-01)',
        turnover_days: 1,
        state: 'planned',
        version: 1,
      },
    }),
  ...STAY_SAMPLES,
  'own-key': (world, actor) => into('idempotency', { actor_key: keyOf(world, actor), key: 'new', input_hash: HASH }),
  'anothers-key': (world, actor) =>
    into('idempotency', {
      ...{ actor_key: keyOf(world, actor === 'verifier' ? 'coordinator' : 'verifier'), key: 'new', input_hash: HASH },
    }),
  journal: () => into('journal', { at_hour: '2026-06-01T00:00:00Z', event: 'x', actor: HASH, object: HASH }),
  session: (world, actor) =>
    into('session', {
      token_hash: randomBytes(32),
      member_id: selfOf(world, actor),
      expires_at: '2030-06-01T00:00:00Z',
    }),
  session_token: () => into('session_token', { token_hash: HASH, session_id: NOBODY, generation: 1 }),
  account_notice: (world, actor) =>
    into('account_notice', { member_id: selfOf(world, actor), kind: 'wrongCodes', last_hour: '2026-06-01T00:00:00Z' }),
  passkey: (world, actor) =>
    into('passkey', {
      ...{ id: randomUUID(), member_id: selfOf(world, actor), credential_id: HASH, public_key: HASH, counter: 0 },
      note: Buffer.alloc(1104),
    }),
  totp: (world, actor) => into('totp', { member_id: selfOf(world, actor), sealed: Buffer.alloc(48), last_step: 0 }),
  factor_enrolment: () =>
    into('factor_enrolment', { session_id: NOBODY, kind: 'totp', secret: HASH, expires_at: '2030-06-01T00:00:00Z' }),
  login_attempt: (world, actor) =>
    into('login_attempt', {
      ...{ attempt_hash: HASH, member_id: selfOf(world, actor), challenge: HASH },
      expires_at: '2030-06-01T00:00:00Z',
    }),
  login_tries: () => into('login_tries', { slot: 1, tokens: 10, at: '2026-06-01T00:00:00Z' }),
  login_challenge: () =>
    into('login_challenge', { nonce_hash: HASH, subject_hash: HASH, expires_at: '2030-06-01T00:00:00Z' }),
};
