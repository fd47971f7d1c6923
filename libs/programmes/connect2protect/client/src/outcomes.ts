import type { LogRefusal } from '@vrijhaven/applications/client';
import type { NeedView, PairView, PolicyView, ProfessionalView, StandingCallView } from './views';

interface Invalid {
  readonly kind: 'InvalidInput';
  readonly fields: readonly string[];
}
interface Moved {
  readonly kind: 'StateMismatch';
  readonly state: string;
  readonly version: number;
}
type Missing = { readonly kind: 'NotFound' | 'KeyReused' };

export type ProfessionalOutcome =
  | { readonly kind: 'done'; readonly professional: ProfessionalView }
  | Invalid
  | Moved
  | Missing
  | { readonly kind: 'NotSigned' | 'RevisionConflict' | 'NoKeyYet' | 'KeysStale' | 'ChainMoved' }
  /** Its keys would have been sealed to a colleague whose keys are in doubt. */
  | { readonly kind: 'KeysInDoubt'; readonly member: string };

/** `NeedThere`: they have asked already. */
export type NeedOutcome =
  | { readonly kind: 'done'; readonly need: NeedView }
  | Invalid
  | Moved
  | Missing
  | LogRefusal
  | { readonly kind: 'NeedThere' | 'OnHold' | 'NotSigned' | 'RevisionConflict' | 'CheckpointRefused' };

/**
 * `AlreadyTogether`: with this professional already. `NeedBusy`: somebody is being asked already. `NoRoom`: they carry as many as they can. `NotBriefed`: not everybody of
 * the team has signed, or a signature does not verify here. `Unreadable`: a released item could not be opened, so
 * nothing was shared. `DraftChanged`: there is a newer text.
 */
export type PairOutcome =
  | { readonly kind: 'done'; readonly pair: PairView }
  | Invalid
  | Moved
  | Missing
  | LogRefusal
  | {
      readonly kind:
        | 'AlreadyTogether'
        | 'NeedBusy'
        | 'NoRoom'
        | 'NotBriefed'
        | 'OnHold'
        | 'ConsentMissing'
        | 'NotSigned'
        | 'RevisionConflict'
        | 'DraftChanged'
        | 'Unreadable'
        | 'CheckpointRefused';
    };

export type PolicyOutcome = { readonly kind: 'done'; readonly policy: PolicyView } | Invalid | Moved | Missing;

export type StandingCallOutcome =
  { readonly kind: 'done'; readonly call: StandingCallView } | Invalid | Moved | Missing;
