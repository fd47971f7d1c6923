export { applicationsSlice, ApplicationsModule } from './applications.module';
export { Acts } from './act/acts';
export type { Done } from './act/acts';
export { KeyedArgs } from './act/keyed.args';
export { ApplicationEntity } from './application/application.entity';
export { ApplicationMoves, refuseMove } from './application/application-moves';
export type { CohortRule, Follower, Guard, Move } from './application/application-moves';
export { permitApplication } from './application/application.permit';
export { keysJson } from './application/application.read';
export {
  ApplicantKeysType,
  ApplicationStateEnum,
  ApplicationType,
  ReasonCodeEnum,
} from './application/application.type';
export { NotReady } from './application/not-ready.type';
export { EntryFollowers } from './application/entry-followers';
export type { Entered, EntryDoor, EntryFollower, EntryInvitation } from './application/entry-followers';
export { EntryInvitationInput } from './application/application.args';
export { answerOwn } from './application/read-own';
export { refuseHeld } from './application/refuse-held';
export { memberOf, roleThatMoves } from './application/role-that-moves';
export { sweepStore } from './attachment/sweep-store';
export { LocalisedTextInput } from './call/call.input';
export { rangeOf } from './call/call.store';
export { readCall } from './call/call.read';
export { CallType, LocalisedTextType } from './call/call.type';
export { changeProgrammeCall, findProgrammeCall, openProgrammeCall } from './call/programme-call';
export type { ProgrammeCall } from './call/programme-call';
export { refuseConsent } from './consent/accept-consent';
export type { OfferedConsent } from './consent/accept-consent';
export { ConsentMissing } from './consent/consent-missing.type';
export { ConsentFollowers } from './consent/consent-followers';
export type { ConsentFollower } from './consent/consent-followers';
export {
  cityOfSubject,
  citySubject,
  isConsentSubject,
  programmeOfReferral,
  referralSubject,
} from './consent/consent-subject';
export { endReferral } from './referral/end-referral';
export { ConsentInput } from './consent/consent.input';
export { consentsJson } from './consent/consent.read';
export { insertConsents, isConsented, lastConsent } from './consent/consent.store';
export { ConsentType } from './consent/consent.type';
export { acceptDocumentFor } from './document/accept-document';
export type { AcceptedDocument, AcceptedGrant, OfferedDocument } from './document/accept-document';
export { acceptGrant } from './document/accept-grant';
export type { OfferedGrant } from './document/accept-grant';
export type { Head } from './document/accept-manifest';
export type { RoleKey } from './document/acceptance';
export { DocumentInput, GrantInput } from './document/document.input';
export { documentsJson, revisionsJson } from './document/document.read';
export { headsOf, lockedHeads } from './document/document.store';
export type { LayeredHead } from './document/document.store';
export { DocumentType } from './document/document.type';
export { grantAnew } from './document/grant.store';
export { knownHeads, memberSignKey, newestRoleKeys, organisationId, roleKeysInForce } from './document/trust.store';
export { RevisionConflict } from './document/revision-conflict.type';
export { hostViewer, memberViewer, officeViewer } from './document/viewer';
export type { Viewer } from './document/viewer';
export { takeBackEntries } from './holding/take-back-entries';
export { appendEntries } from './log/append-entries';
export type { Appended, AppendRefusal } from './log/append-entries';
export { readEntry } from './log/entries.read';
export { LogHeadType } from './log/log.type';
export { lockLogs, logPartners } from './log/log.store';
export { OnHold } from './thread/on-hold.type';
export { postMessage } from './thread/post-message';
export { cursorText, parseCursor } from './sql/cursor';
export { sqlState } from './sql/is-taken';
export { localisedOf, periodOf } from './sql/shared.read';
export { base64url, hourText, periodJson } from './sql/json-text';
export { readAtLast, readMaybe, readOne } from './sql/read-one';
