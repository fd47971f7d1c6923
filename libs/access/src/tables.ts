import { CHUNK_COLUMNS, ESCROW_COLUMNS, GRANT_COLUMNS, ITEM_COLUMNS, SUBJECTS } from './columns';
import { CONNECT2PROTECT_TABLES, TRAINING_TABLES } from './programme-tables';
import type { Grounds, TableRule } from './table-rule';
import { ANYONE, APPLICANT, BEARER, HOLDER, KEYED, office } from './who';

// A safety hold ends a proposal that waits for an answer; releasing into the pool ends whatever stands in a city.
const SAFETY = office('securityOfficer');

const FOUNDING = ['organisation.found', 'chain.append'] as const;
const MOVERS: Grounds = ['application.move', 'application.propose', 'application.withdraw', 'candidate.follow'];

/**
 * What the API's database role may do to each table, on which grounds. A table that is not here, and a verb that is
 * not named, is closed: sessions, login challenges and the journal's past cannot be read at all.
 */
export const TABLES: Readonly<Record<string, TableRule>> = {
  organisation: {
    columns: {},
    select: ['organisation.read'],
    insert: ['organisation.found'],
    update: ['chain.append'],
    changes: ['head', 'sequence', 'second_factor'],
  },
  chain_link: { columns: {}, select: ['chain.read'], insert: FOUNDING },
  checkpoint: {
    columns: {},
    select: ['checkpoint.read'],
    insert: ['organisation.found', 'checkpoint.publish'],
  },
  certificate: { columns: {}, select: ['certificate.read'], insert: ['certificate.publish'] },
  member: {
    columns: SUBJECTS.member,
    select: ['person.read'],
    insert: FOUNDING,
    update: ['chain.append'],
    changes: ['active'],
  },
  member_role: {
    columns: { member: 'member_id' },
    select: ['person.read'],
    insert: FOUNDING,
    delete: ['chain.append'],
  },
  unlocker: { columns: SUBJECTS.account, select: ['account.read'], insert: FOUNDING },
  role_key: { columns: {}, select: ['roleKey.read'], insert: FOUNDING },
  role_grant: {
    columns: SUBJECTS.roleGrant,
    select: ['roleGrant.read', 'roleGrant.audit'],
    insert: [...FOUNDING, 'roleGrant.supply'],
  },
  previous_seed: { columns: SUBJECTS.previousSeed, select: ['previousSeed.read'], insert: ['previousSeed.supply'] },
  escrow_grant: {
    columns: ESCROW_COLUMNS,
    select: ['escrow.read'],
    insert: ['escrow.supply', 'chain.append'],
  },
  escrow_part: { columns: ESCROW_COLUMNS, insert: ['escrow.supply', 'chain.append'] },
  renewal: {
    columns: SUBJECTS.renewal,
    select: ['renewal.read'],
    insert: ['renewal.start'],
    update: ['renewal.start', 'renewal.end', 'renewal.complete'],
    changes: ['state'],
  },
  invitation: {
    columns: SUBJECTS.invitation,
    select: ['invitation.read'],
    insert: ['invitation.create'],
    update: ['invitation.admit'],
    changes: ['state'],
  },
  waiting_act: {
    columns: SUBJECTS.waitingAct,
    select: ['act.read'],
    insert: ['act.propose'],
    update: ['act.end'],
    changes: ['state', 'ended_by'],
  },
  receipt: {
    columns: SUBJECTS.receipt,
    select: ['receipt.read'],
    update: [BEARER],
    changes: ['record_id', 'expires_on'],
  },
  draft: {
    columns: SUBJECTS.draft,
    select: ['draft.read'],
    insert: ['draft.write'],
    update: ['draft.write'],
    delete: ['draft.write'],
    changes: ['revision', 'sealed', 'expires_on'],
  },
  call: {
    columns: SUBJECTS.call,
    select: ['call.read'],
    // An edition that opens brings one along; pairs have a standing one.
    insert: ['call.create', 'courseCall.keep', 'pairingCall.keep'],
    update: ['call.edit', 'call.move', 'call.carry', 'courseCall.keep', 'pairingCall.keep'],
    changes: ['title', 'opens_on', 'closes_on', 'stays', 'places', 'languages', 'decision', 'reason', 'version'],
  },
  call_version: {
    columns: { programme: '(select c.programme from call c where c.id = $.call_id)' },
    select: ['call.read'],
    insert: ['call.create', 'call.edit', 'courseCall.keep', 'pairingCall.keep'],
    update: ['call.edit'],
    changes: ['conditions', 'left_out', 'added'],
  },
  application: {
    columns: SUBJECTS.application,
    select: ['application.read', 'application.assess', 'candidate.read', 'participant.read'],
    insert: ['application.submit'],
    update: [...MOVERS, 'application.message'],
    changes: ['state', 'version', 'unread_for_office', 'call_id'],
  },
  manifest: {
    columns: SUBJECTS.manifest,
    select: ['manifest.read'],
    insert: ['application.submit', 'application.revise'],
  },
  document: {
    columns: SUBJECTS.document,
    select: ['document.read'],
    insert: ['document.write'],
    update: ['document.relayer'],
    changes: ['envelope', 'layer'],
  },
  document_grant: {
    columns: GRANT_COLUMNS,
    select: ['document.read'],
    insert: ['document.grant', 'document.relayer'],
    update: ['document.withdraw'],
    delete: ['document.relayer'],
    changes: ['withdrawn_on'],
  },
  attachment: {
    columns: SUBJECTS.attachment,
    select: ['attachment.read', 'attachment.fill'],
    insert: ['attachment.add'],
    update: ['attachment.fill'],
    delete: ['attachment.fill'],
    changes: ['record_id', 'finished_on'],
  },
  attachment_chunk: { columns: CHUNK_COLUMNS, select: [HOLDER, KEYED], insert: ['attachment.fill'] },
  taken_back: { columns: SUBJECTS.takenBack, select: ['takenBack.read'], insert: ['entry.takeBack'] },
  past_grant: { columns: SUBJECTS.pastGrant, select: ['pastGrant.read'], insert: ['document.relayer'] },
  consent: { columns: SUBJECTS.consent, select: ['consent.read'], insert: ['consent.record'] },
  transition: { columns: SUBJECTS.transition, select: ['transition.read'], insert: MOVERS },
  case_brief: {
    columns: SUBJECTS.caseBrief,
    select: ['caseBrief.read'],
    insert: ['caseBrief.write'],
    update: ['caseBrief.write'],
    changes: ['entry', 'member_id', 'at_hour'],
  },
  assessment: {
    columns: SUBJECTS.assessment,
    select: ['assessment.read'],
    insert: ['assessment.write'],
    update: ['assessment.write'],
    changes: ['state', 'entry', 'at_hour'],
  },
  recusal: { columns: SUBJECTS.recusal, select: ['recusal.read'], insert: ['recusal.create'] },
  enquiry: {
    columns: SUBJECTS.enquiry,
    select: ['enquiry.read'],
    insert: ['enquiry.create'],
    update: ['enquiry.revoke', 'enquiry.file'],
    changes: ['state', 'version'],
  },
  enquiry_letter: { columns: SUBJECTS.letter, select: ['letter.read'], insert: ['letter.send'] },
  enquiry_answer: {
    columns: SUBJECTS.answer,
    select: ['answer.read'],
    update: ['answer.file'],
    changes: ['envelope', 'grant_bytes'],
  },
  city: {
    columns: SUBJECTS.city,
    select: ['city.read', 'city.name'],
    insert: ['city.create'],
    update: ['city.manage'],
    changes: ['languages', 'communities', 'version'],
  },
  place: {
    columns: SUBJECTS.place,
    select: ['place.read'],
    insert: ['city.create', 'city.manage'],
    update: ['place.manage', 'place.retire'],
    changes: ['name', 'turnover_days', 'attributes', 'position', 'retired_on', 'version'],
  },
  calendar_feed: {
    columns: SUBJECTS.feed,
    select: ['feed.read'],
    insert: ['city.feed'],
    // Nothing of it changes: the lock of whoever takes it away asks for a right to update.
    update: ['feed.revoke'],
    delete: ['feed.revoke'],
    changes: ['made_on'],
  },
  block: {
    columns: SUBJECTS.block,
    select: ['block.read'],
    insert: ['place.block'],
    update: ['block.change'],
    delete: ['block.change'],
    changes: ['place_id', 'period', 'version'],
  },
  proposal: {
    columns: SUBJECTS.proposal,
    select: ['proposal.read', 'proposal.readOwn'],
    insert: ['proposal.create'],
    update: ['proposal.answer', 'proposal.withdraw', SAFETY, APPLICANT],
    changes: ['state', 'version', 'agreed_on'],
  },
  residency: {
    columns: SUBJECTS.residency,
    select: ['residency.read', 'residency.readOwn'],
    insert: ['residency.schedule'],
    update: ['residency.move', 'residency.advance', SAFETY, APPLICANT],
    changes: ['place_id', 'period', 'turnover_days', 'state', 'version', 'closed_on'],
  },
  residency_item: {
    columns: ITEM_COLUMNS,
    select: ['residency.read', 'residency.readOwn'],
    insert: ['residency.work'],
    update: ['residency.work'],
    changes: ['state', 'due', 'version'],
  },
  follow_up: {
    columns: SUBJECTS.followUp,
    select: ['followUp.read'],
    insert: ['residency.planFollowUps', 'residency.planOwn'],
    update: ['followUp.record', 'residency.planOwn'],
    changes: ['state', 'version'],
  },
  // Stays are cancelled, and moves ended, by a hold that is released and by the defender too.
  residency_event: {
    columns: SUBJECTS.residencyEvent,
    select: ['residencyEvent.read'],
    insert: ['residency.advance', SAFETY, APPLICANT],
  },
  past_stay: { columns: {}, select: ['pastStay.read'] },
  referral: {
    columns: SUBJECTS.referral,
    select: ['referral.read'],
    insert: ['referral.suggest'],
    update: ['referral.suggest', 'referral.end'],
    changes: ['state', 'suggested_on', 'version'],
  },
  ...CONNECT2PROTECT_TABLES,
  ...TRAINING_TABLES,
  idempotency: {
    columns: { key: 'actor_key' },
    select: [KEYED],
    insert: [KEYED],
    update: [KEYED],
    changes: ['response'],
  },
  journal: { columns: {}, insert: [ANYONE] },
};
