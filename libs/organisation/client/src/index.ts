export type { Assignment, HeadStore, MemberSession, Myself, SeenHead } from './member-session';
export type { Pin } from './pin';
export type { UnlockOutcome, UnlockStep } from './unlock-desk';
export type { AdmitOutcome, InvitationView, InviteOutcome, People, PersonView } from './people';
export type { Joining, JoinOutcome, PrepareOutcome } from './joining';
export type { CheckpointState, Checkpoints, PublishOutcome } from './checkpoints';
