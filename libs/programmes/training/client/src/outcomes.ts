import type { LogRefusal } from '@vrijhaven/applications/client';
import type { KeysStale } from '@vrijhaven/organisation/client';
import type { EditionFile, EditionView, EnrolmentView, NominationView, OwnEnrolment } from './views';

/** Why an act of a course was not done; each is something that a person can act on. */
export type TrainingRefusal =
  | { readonly kind: 'StateMismatch'; readonly state: string; readonly version: number }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] }
  | { readonly kind: 'NotFound' | 'NotSigned' | 'OnHold' | 'KeyReused' | 'RevisionConflict' }
  | LogRefusal
  | KeysStale;

/** No seat is left, or none for this country. Which country that is the server does not know. */
export type NoSeat = { readonly kind: 'SeatsFull' } | { readonly kind: 'CountryFull' };
/** The desk found a tag, a seat or a country that does not fit: nothing is offered until somebody has looked. */
export interface TagsDiffer {
  readonly kind: 'TagsDiffer';
}

export type EditionOutcome = { readonly kind: 'done'; readonly edition: EditionView } | TrainingRefusal;
export type EnrolmentOutcome = { readonly kind: 'done'; readonly enrolment: EnrolmentView } | TrainingRefusal;
export type OfferOutcome = EnrolmentOutcome | NoSeat | TagsDiffer | { readonly kind: 'CountryUnknown' };
export type FileOutcome = { readonly kind: 'done'; readonly file: EditionFile } | TrainingRefusal;
export type OwnEnrolmentOutcome =
  | { readonly kind: 'done'; readonly enrolment: OwnEnrolment }
  | { readonly kind: 'CheckpointRefused'; readonly reason: string }
  | TrainingRefusal;
/** `address` only where one was made just now: it is shown once. */
export type NominationOutcome =
  { readonly kind: 'done'; readonly nomination: NominationView; readonly address?: string } | TrainingRefusal;
/** Made under a secret that is shown once, in the address. */
export type CourseFeedOutcome =
  { readonly kind: 'done'; readonly feed: CourseFeedView; readonly address: string } | TrainingRefusal;
export interface CourseFeedView {
  readonly id: string;
  readonly edition: string;
  readonly madeOn: string;
  readonly lastUsedOn: string | null;
}
