import type {
  Account,
  Checkpoints,
  Escrows,
  FactorGiven,
  FirstEnrolment,
  Joining,
  KeyCare,
  Myself,
  OpenWithWordsOutcome,
  People,
  Recovering,
  Renewals,
  Renewing,
  Safety,
  UnlockStep,
  WaitingActs,
  WaysIn,
} from '@vrijhaven/organisation/client';
import type { Compartment, Team } from '@vrijhaven/domain';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Who sits at the desk and which compartments their keys open. */
export interface DeskMember {
  readonly me: Myself;
  readonly organisation: { readonly id: string; readonly name: string; readonly demo: boolean };
  readonly reads: readonly Compartment[];
  readonly writes: readonly Compartment[];
}

/** `Distrusted`: what the server shows does not grow from the root key that this desk was built for. */
export type UnlockAnswer =
  | { readonly kind: 'unlocked'; readonly member: DeskMember }
  /** The passphrase was right; the factor door waits for the rest. */
  | { readonly kind: 'SecondFactorNeeded'; readonly totp: boolean; readonly passkeyOptions: string | null }
  | { readonly kind: 'EnrolmentNeeded' }
  | { readonly kind: 'FactorRefused'; readonly triesLeft: number }
  | { readonly kind: 'LoginRefused' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number }
  | { readonly kind: 'Distrusted'; readonly reason: string };

/** The one door between locked and unlocked; the passphrase crosses it once, inwards. */
export interface Locking {
  unlock(
    request: { readonly handle: string; readonly passphrase: string },
    onStep: (step: UnlockStep) => void,
  ): Promise<UnlockAnswer>;
  lock(): Promise<void>;
}

export type RecoverAnswer = OpenWithWordsOutcome | { readonly kind: 'Distrusted'; readonly reason: string };

/** The way back in with recovery words; like the passphrase they cross once, inwards. */
export interface RecoveringDesk extends Omit<Recovering, 'open'> {
  open(request: { handle: string; words: string }): Promise<RecoverAnswer>;
}

/** What stands between a right passphrase and an open desk, where a second factor is asked for. */
export interface FactorDoor extends Omit<FirstEnrolment, 'resume' | 'cancel'> {
  answer(given: FactorGiven): Promise<UnlockAnswer>;
  /** After a first factor was enrolled. */
  resume(): Promise<UnlockAnswer>;
  /** Wipes the key that waits. */
  cancel(): Promise<void>;
}

/** A team in which somebody can be invited to work, with the name of its city. */
export interface TeamChoice {
  readonly team: Team;
  readonly name: string;
}

/** Everything that the screens of this slice need from behind the worker. */
export interface OrganisationDesk {
  readonly locking: Remote<Locking>;
  readonly people: Remote<People>;
  readonly checkpoints: Remote<Checkpoints>;
  readonly safety: Remote<Safety>;
  readonly keyCare: Remote<KeyCare>;
  readonly waiting: Remote<WaitingActs>;
  readonly escrows: Remote<Escrows>;
  readonly joining: Remote<Joining>;
  readonly recovering: Remote<RecoveringDesk>;
  readonly waysIn: Remote<WaysIn>;
  readonly renewing: Remote<Renewing>;
  readonly renewals: Remote<Renewals>;
  readonly account: Remote<Account>;
  readonly factorDoor: Remote<FactorDoor>;
  /** Remembers on this device what its owner calls it, for the next time. */
  readonly keepDeviceName: (name: string) => void;
  readonly hostTeams: () => Promise<readonly TeamChoice[]>;
  /** The root key that this desk was built for, base64url. */
  readonly rootKey: string;
}

export const [OrganisationDeskProvider, useOrganisationDesk] = createPort<OrganisationDesk>('the organisation port');
export const [MemberProvider, useMember] = createPort<DeskMember>('the member');
