export {
  verifyConfidentiality,
  verifyConsent,
  verifyDocument,
  verifyGrant,
  verifyGrantTrace,
  verifyLogin,
  verifyNomination,
  verifyRecordId,
  verifyRoleGrant,
} from './verify-signed';
export type { SignedDocument } from './verify-signed';
export { verifyRoleGrantTrace } from './verify-role-grant-trace';
export type { RoleGrantTrace } from './verify-role-grant-trace';
export { verifyAnswer } from './verify-answer';
export type { SignedAnswer } from './verify-answer';
export { verifyManifest } from './verify-manifest';
export type { SignedManifest } from './verify-manifest';
export {
  formatInvitationCode,
  invitationCheckLetter,
  macBundle,
  macRenewal,
  parseInvitationCode,
  verifyBundleMac,
  verifyRenewalMac,
} from './invitation';
export type { Invitation, InvitationCode } from './invitation';
export { currentRoleKey, membersOfTeam, requireKnownHead, requireMember, roleKeyAt, roleKeyName } from './directory';
export type {
  Directory,
  DirectoryEscrow,
  DirectoryMember,
  DirectoryPolicy,
  DirectoryRoleKey,
  EscrowUse,
  RoleSpan,
} from './directory';
export { signKeyAt, signKeysOf } from './member-epoch';
export type { MemberEpoch } from './member-epoch';
export { compareHead } from './compare-head';
export type { HeadVerdict } from './compare-head';
export { escrowNumber, organisationFingerprint, safetyNumber } from './safety-number';
export type { SpokenNumber } from './safety-number';
export { ChainFault } from './chain-fault';
export type { ChainFaultCode } from './chain-fault';
export { previewLink, replayChain } from './replay-chain';
export type { ReplayAnchor } from './replay-chain';
export { verifyCertificate } from './verify-certificate';
export type { CertificateAnchor } from './verify-certificate';
export { CHECKPOINT_LIFETIME, CLOCK_TOLERANCE, verifyCheckpoint } from './verify-checkpoint';
export type { CheckpointAnchor } from './verify-checkpoint';
