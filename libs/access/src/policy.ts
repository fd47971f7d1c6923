import { rolesOfTeam, OFFICE } from '@vrijhaven/domain';
import type { Role } from '@vrijhaven/domain';
import { ORGANISATION_POLICY } from './organisation-policy';
import { CONNECT2PROTECT_POLICY, PARTNER_POLICY, TRAINING_POLICY } from './programme-policy';
import { rule } from './rule';
import type { Rule } from './rule';
import {
  ANYONE,
  APPLICANT,
  applicantsWho,
  ASSESSOR,
  assessorsWhoNeed,
  BEARER,
  DEFENDER,
  HOST,
  HOST_OF_CANDIDATE,
  HOST_OF_GUEST,
  hostsWhoNeed,
  KEYED,
  office,
  officeOf,
  officeWhoNeed,
  IN_CONTACT,
  PAIRED,
  PEER,
  professionalsWhoNeed,
  programmeOffice,
  REFEREE,
  SELF,
  TRAINER_OF,
  trainersWhoNeed,
} from './who';

/** Roles of the office, those aside that work for another programme than Shelter City. */
const OFFICE_ROLES = rolesOfTeam(OFFICE).filter((role) => role !== 'pairingCoordinator' && role !== 'courseManager');
/**
 * [Note: an administrator sees no cases] every office role but that one works on applications; and a commissioner only
 * as `assessor`, on those that are being scored, and on no more of them than scoring takes.
 */
const CASE_ROLES: readonly Role[] = OFFICE_ROLES.filter((role) => role !== 'administrator' && role !== 'commissioner');
/** Who keeps any log; commissioners keep that of their judgements as assessors. */
const LOG_KEEPERS: readonly Role[] = ['coordinator', 'intakeOfficer', 'verifier', 'securityOfficer'];
const CORRESPONDENTS: readonly Role[] = ['coordinator', 'intakeOfficer', 'verifier'];

/**
 * [Note: the one access table] who may do what to what. Guards, `permit`, list filters and row security all follow
 * from it; access.grid.spec.ts holds every cell against expectations that were written apart from it.
 */
export const POLICY = {
  ...ORGANISATION_POLICY,
  'receipt.read': rule('receipt', BEARER),
  'draft.read': rule('draft', BEARER),
  'draft.write': rule('draft', BEARER),
  'call.read': rule('call', ANYONE),
  // [Note: a programme keeps its own calls] those of others are `courseCall.keep` and `pairingCall.keep`.
  'call.create': rule('call', officeOf('shelter-city', 'coordinator')),
  'call.edit': rule('call', officeOf('shelter-city', 'coordinator')),
  'call.move': rule('call', officeOf('shelter-city', 'coordinator')),
  'call.carry': rule('call', officeOf('shelter-city', 'coordinator')),
  'application.submit': rule('application', APPLICANT),
  'application.read': rule('application', office(...CASE_ROLES), APPLICANT),
  'application.revise': rule('application', APPLICANT),
  'application.return': rule('application', APPLICANT),
  'application.withdraw': rule('application', APPLICANT),
  'application.answerOffer': rule('application', APPLICANT),
  'application.move': rule('application', office('coordinator', 'intakeOfficer', 'verifier', 'securityOfficer')),
  'application.propose': rule('application', office('coordinator')),
  'application.undisclose': rule('application', office('coordinator')),
  'application.message': rule('application', office(...CORRESPONDENTS)),
  'application.messageOwn': rule('application', APPLICANT),
  'candidate.read': rule('application', office('coordinator', 'securityOfficer'), HOST_OF_CANDIDATE),
  // A city's answer and a scheduled stay move the application as their consequence.
  'candidate.follow': rule('application', HOST_OF_CANDIDATE),
  // [Note: what the office says among itself] the applicant is not shown that there is any: no row, no number, no day.
  'document.read': rule(
    'document',
    officeWhoNeed('read', ...CASE_ROLES),
    assessorsWhoNeed('read'),
    hostsWhoNeed('read'),
    applicantsWho('read'),
    programmeOffice('pairingCoordinator', 'read'),
    programmeOffice('courseManager', 'read'),
    professionalsWhoNeed('read'),
    trainersWhoNeed('read'),
  ),
  'document.write': rule(
    'document',
    officeWhoNeed('write', ...CASE_ROLES),
    assessorsWhoNeed('write'),
    hostsWhoNeed('write'),
    applicantsWho('write'),
    programmeOffice('pairingCoordinator', 'write'),
    programmeOffice('courseManager', 'write'),
    professionalsWhoNeed('write'),
  ),
  'document.grant': rule(
    'document',
    officeWhoNeed('read', ...CORRESPONDENTS),
    assessorsWhoNeed('write'),
    hostsWhoNeed('write'),
    applicantsWho('write'),
    programmeOffice('pairingCoordinator', 'write'),
    programmeOffice('courseManager', 'write'),
    professionalsWhoNeed('write'),
  ),
  // Which logs is for the need-to-know table to say, entry by entry.
  'entry.read': rule(
    'application',
    office(...LOG_KEEPERS),
    ASSESSOR,
    HOST_OF_GUEST,
    programmeOffice('pairingCoordinator'),
    programmeOffice('courseManager'),
    PAIRED,
    TRAINER_OF,
  ),
  'entry.readOwn': rule('application', APPLICANT),
  'entry.append': rule(
    'application',
    office(...LOG_KEEPERS),
    ASSESSOR,
    HOST_OF_GUEST,
    programmeOffice('pairingCoordinator'),
    programmeOffice('courseManager'),
    IN_CONTACT,
  ),
  'entry.appendOwn': rule('application', APPLICANT),
  'document.withdraw': rule(
    'document',
    office('coordinator'),
    applicantsWho('read'),
    // What is shown to the same professional a second time counts again.
    programmeOffice('pairingCoordinator', 'write'),
  ),
  // [Note: only the defender can raise] what its owner took back stays so: no rule changes or removes a row.
  'takenBack.read': rule(
    'takenBack',
    applicantsWho('read'),
    programmeOffice('pairingCoordinator', 'read'),
    programmeOffice('courseManager', 'read'),
  ),
  'entry.takeBack': rule('takenBack', applicantsWho('read')),
  'attachment.read': rule(
    'attachment',
    officeWhoNeed('read', ...CASE_ROLES),
    hostsWhoNeed('read'),
    applicantsWho('read'),
    BEARER,
    programmeOffice('pairingCoordinator', 'read'),
    programmeOffice('courseManager', 'read'),
  ),
  'attachment.add': rule(
    'attachment',
    officeWhoNeed('write', ...CORRESPONDENTS),
    BEARER,
    programmeOffice('pairingCoordinator', 'write'),
    programmeOffice('courseManager', 'write'),
  ),
  'attachment.fill': rule('attachment', KEYED),
  // [Note: who reads may encrypt again] a layer changes no word of what stands, so it takes no right to write.
  'document.relayer': rule(
    'document',
    officeWhoNeed('read', ...CASE_ROLES),
    programmeOffice('pairingCoordinator', 'read'),
    programmeOffice('courseManager', 'read'),
  ),
  'pastGrant.read': rule(
    'pastGrant',
    officeWhoNeed('read', ...CASE_ROLES),
    assessorsWhoNeed('read'),
    applicantsWho('read'),
    programmeOffice('pairingCoordinator', 'read'),
    programmeOffice('courseManager', 'read'),
  ),
  'manifest.read': rule(
    'manifest',
    office(...CASE_ROLES),
    APPLICANT,
    programmeOffice('pairingCoordinator'),
    programmeOffice('courseManager'),
  ),
  'consent.read': rule(
    'consent',
    office(...CASE_ROLES),
    HOST_OF_CANDIDATE,
    APPLICANT,
    programmeOffice('pairingCoordinator'),
    programmeOffice('courseManager'),
    PAIRED,
    TRAINER_OF,
  ),
  'consent.record': rule('consent', APPLICANT),
  'transition.read': rule('transition', office(...CASE_ROLES), APPLICANT),
  // [Note: a commissioner sees a case, never a person] what is being scored, and what they have judged.
  'application.assess': rule('application', ASSESSOR),
  'application.brief': rule('application', office(...CORRESPONDENTS)),
  'application.decide': rule('application', office('coordinator')),
  'caseBrief.read': rule('caseBrief', office(...CORRESPONDENTS)),
  'caseBrief.write': rule('caseBrief', office(...CORRESPONDENTS)),
  // [Note: own before others'] a colleague's row is there once the own one is.
  'assessment.read': rule('assessment', office('coordinator'), ASSESSOR, PEER),
  'assessment.write': rule('assessment', ASSESSOR),
  // [Note: a recusal shuts out everywhere] anybody of the office for themselves; who did is for coordinators alone.
  'application.recuse': rule(
    'application',
    office(...CASE_ROLES),
    ASSESSOR,
    programmeOffice('pairingCoordinator'),
    programmeOffice('courseManager'),
  ),
  'recusal.create': rule('recusal', SELF),
  'recusal.read': rule('recusal', office('coordinator')),

  // [Note: verification is the verifiers' alone] a coordinator reads what they conclude.
  'enquiry.read': rule('enquiry', office('verifier')),
  'enquiry.create': rule('application', office('verifier')),
  'enquiry.revoke': rule('enquiry', office('verifier')),
  'enquiry.file': rule('enquiry', office('verifier')),
  'answer.read': rule('answer', office('verifier')),
  'answer.file': rule('answer', office('verifier')),
  // [Note: a referee sees one letter] and nothing by which to tell whose, or that there are others.
  'letter.send': rule('letter', office('verifier')),
  'letter.read': rule('letter', REFEREE),
  'letter.answer': rule('letter', REFEREE),

  'city.read': rule('city', office(...OFFICE_ROLES), HOST),
  // A defender is told which city asks; its name is on its own website.
  'city.name': rule('city', DEFENDER),
  'city.create': rule('city', office('coordinator')),
  // [Note: a city keeps its own house] so that nobody has to ask the office to close a room for the holidays.
  'city.manage': rule('city', office('coordinator'), HOST),
  'place.manage': rule('place', office('coordinator'), HOST),
  'place.block': rule('place', office('coordinator'), HOST),
  'place.retire': rule('place', office('coordinator'), HOST),
  'city.feed': rule('city', office('coordinator'), HOST),
  'feed.read': rule('feed', office('coordinator'), HOST),
  'feed.revoke': rule('feed', office('coordinator'), HOST),
  'block.read': rule('block', office(...OFFICE_ROLES), HOST),
  'block.change': rule('block', office('coordinator'), HOST),
  'place.read': rule('place', office(...OFFICE_ROLES), HOST),
  'proposal.read': rule('proposal', office('coordinator', 'securityOfficer'), HOST),
  'proposal.readOwn': rule('proposal', APPLICANT),
  'proposal.create': rule('proposal', office('coordinator')),
  'proposal.withdraw': rule('proposal', office('coordinator')),
  'proposal.disclose': rule('proposal', office('coordinator')),
  'proposal.answer': rule('proposal', HOST),
  'proposal.answerMove': rule('proposal', APPLICANT),
  'residency.schedule': rule('proposal', office('coordinator'), HOST),
  'residency.read': rule('residency', office('coordinator', 'securityOfficer'), HOST),
  'residency.readOwn': rule('residency', APPLICANT),
  'residency.move': rule('residency', office('coordinator'), HOST),
  'residency.advance': rule('residency', office('coordinator'), HOST),
  'residency.work': rule('residency', office('coordinator'), HOST),
  'residency.planFollowUps': rule('residency', office('coordinator')),
  'residency.planOwn': rule('residency', APPLICANT),
  // Before the stay in the next city, the one that still lasts: what is sent ahead is the office's to decide.
  'residency.sendOn': rule('residency', office('coordinator')),
  // [Note: cities see only their own] what was changed in another city's stay is not theirs to know.
  'residencyEvent.read': rule('residencyEvent', office('coordinator', 'securityOfficer'), HOST),
  // When a guest who has left is asked how it goes is between them and the office.
  'followUp.read': rule('followUp', office('coordinator', 'securityOfficer'), APPLICANT),
  'followUp.record': rule('followUp', office('coordinator')),
  'pastStay.read': rule('pastStay', office('coordinator')),

  ...PARTNER_POLICY,
  ...CONNECT2PROTECT_POLICY,
  ...TRAINING_POLICY,
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof POLICY;
export type SubjectName = (typeof POLICY)[Action]['on'];
/** The actions that can be done to one kind of thing. */
export type ActionOn<Subject extends SubjectName> = {
  [Name in Action]: (typeof POLICY)[Name]['on'] extends Subject ? Name : never;
}[Action];
