export type { PrepareRenewalOutcome, WaysIn, WaysInStanding } from './account/ways-in';
export { createWaysIn } from './account/create-ways-in';
export { createRecovering } from './account/create-recovering';
export type { Recovering, OpenWithWordsOutcome } from './account/recovering';
export type { RenewOutcome } from './account/renew-ways-in';
export { keepSecrets } from './account/secrets';
export type { KeepingSecrets, NewSecrets } from './account/secrets';
export type { Account, AccountNotice, AccountOutcome, AccountView, DeviceName } from './account/account';
export type { EnrolOutcome, OwnFactor, OwnSession, RemoveFactorOutcome } from './account/account';
export { createAccount } from './account/create-account';
export type { Enrolled, PasskeyBegun, ProofRefused, TotpBegun } from './account/enrolling';
export { assignmentsOf, citiesOf, writes } from './assignments';
export { auditKeys } from './audit/audit-keys';
export type { KeyAudit } from './audit/audit-keys';
export { createKeyCare } from './audit/create-key-care';
export type { DueRenewal, FinishOutcome, KeyCare, KeyCareView } from './audit/key-care';
export { keyToSealTo, StaleKey, unlessStale } from './audit/stale-key';
export type { KeysStale } from './audit/stale-key';
export { checkPlan, composeOrganisation } from './ceremony/compose-organisation';
export type { Founder, OrganisationPlan, PlanFault } from './ceremony/compose-organisation';
export { bootstrap, foundOrganisation } from './ceremony/found-organisation';
export type { FoundedMember, FounderToBe, FoundOutcome } from './ceremony/found-organisation';
export { newRootWords, rootOfWords } from './ceremony/root-words';
export { unlockAccount } from './ceremony/unlock-account';
export type { AppendOutcome } from './chain/append';
export { foundTeam } from './chain/found-team';
export { memoryHeadStore } from './chain/head-store';
export type { HeadStore, SeenHead } from './chain/head-store';
export { loadChain } from './chain/load-chain';
export type { ChainSource, ReplayedChain } from './chain/load-chain';
export { readCertificatePaper, writeCertificatePaper } from './checkpoint/certificate-paper';
export { coordinatorsOf } from './checkpoint/coordinators';
export type { CertificateOutcome, Checkpoints, CheckpointState, SignerView } from './checkpoint/checkpoints';
export { createCheckpoints } from './checkpoint/create-checkpoints';
export { loadCheckpoint } from './checkpoint/load-checkpoint';
export type { CheckpointSource } from './checkpoint/load-checkpoint';
export { createEscrows } from './escrow/create-escrows';
export type {
  EscrowPaperOutcome,
  Escrows,
  EscrowState,
  EscrowUseView,
  EscrowView,
  SetEscrowOutcome,
} from './escrow/escrows';
export { drillEscrow } from './escrow/drill-escrow';
export type { DrillOutcome } from './escrow/drill-escrow';
export { restoreCoordinator } from './escrow/restore-coordinator';
export type { RestoreOutcome } from './escrow/restore-coordinator';
export { recoverFromEscrow, useEscrow } from './escrow/use-escrow';
export type { RecoverOutcome, UseOutcome } from './escrow/use-escrow';
export { readEscrowPaper, writeEscrowPaper } from './escrow/escrow-paper';
export type { EscrowPaper } from './escrow/escrow-paper';
export { createJoining } from './people/create-joining';
export { createPeople } from './people/create-people';
export type { Joining, JoinOutcome, PrepareOutcome } from './people/joining';
export { newAccount } from './people/new-account';
export type { NewAccount } from './people/new-account';
export type { AdmitOutcome, InvitationView, InviteOutcome, People, PersonView, RemoveOutcome } from './people/people';
export type { KeyPlace, LeaveOutcome, RoleChangeOutcome, RolePreview, RoleRequest } from './people/role-changes';
export type { Pin } from './pin';
export { createRenewals } from './renewal/create-renewals';
export { createRenewing } from './renewal/create-renewing';
export type { ProposeRenewalOutcome, Renewals, RenewalView, StartRenewalOutcome } from './renewal/renewals';
export type { PrepareRenewingOutcome, Renewing, RenewingOutcome } from './renewal/renewing';
export type { Assignment, MemberSession, Myself, SessionInside } from './session/member-session';
export type { Comparison, ComparisonAnswer, ComparisonStore } from './safety/comparison-store';
export { memoryComparisonStore } from './safety/comparison-store';
export { createSafety } from './safety/create-safety';
export type { ComparisonStanding } from './safety/doubts';
export type { AnswerOutcome, ColleagueView, Safety } from './safety/safety';
export type { FactorGiven, FactorOutcome, FactorQuestion, FirstEnrolment } from './session/second-factor';
export { unlockDesk } from './session/unlock-desk';
export type { DeskEngine, UnlockOutcome, UnlockRequest, UnlockStep } from './session/unlock-desk';
export { createWaitingActs } from './waiting/create-waiting-acts';
export type {
  ActRefusal,
  ActSays,
  ActStanding,
  EndOutcome,
  Named,
  ProposeOutcome,
  ProposeRefusal,
  RewriteOutcome,
  SignOutcome,
  WaitingActs,
  WaitingActView,
} from './waiting/waiting-acts';
export { proposeLink } from './waiting/propose-link';
export type { LinkToPropose } from './waiting/propose-link';
