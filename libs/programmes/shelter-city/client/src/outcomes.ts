import type { LogRefusal } from '@vrijhaven/applications/client';
import type { Period } from '@vrijhaven/domain';
import type { CityView, FeedView, ResidencyView } from './views';
import type { Guard, ProposalState } from '@vrijhaven/shelter-city/model';
import type { StayView } from './stays/stay-views';

interface Invalid {
  readonly kind: 'InvalidInput';
  readonly fields: readonly string[];
}
interface Moved {
  readonly kind: 'StateMismatch';
  readonly state: string;
  readonly version: number;
}

export interface ProposalDone {
  readonly kind: 'done';
  readonly proposal: string;
  readonly state: ProposalState;
  readonly version: number;
}

/**
 * `Unreadable`: the need profile could not be opened here, so nothing was shared. `KeysStale`: the city's key is in wrong
 * hands and renewed first.
 */
export type ProposeOutcome =
  | ProposalDone
  | Invalid
  | Moved
  | { readonly kind: 'CityBusy' | 'NotFound' | 'OnHold' | 'KeyReused' | 'Unreadable' | 'KeysStale' };

export type AnswerOutcome = ProposalDone | Invalid | Moved | { readonly kind: 'NotFound' | 'OnHold' | 'KeyReused' };

/** `ConsentMissing` also when the consent is there but its signature is not the applicant's. */
export type DiscloseOutcome =
  | ProposalDone
  | Invalid
  | Moved
  | {
      readonly kind: 'ConsentMissing' | 'OnHold' | 'NotSigned' | 'NotFound' | 'KeyReused' | 'Unreadable' | 'KeysStale';
    };

export type ResidencyOutcome =
  | { readonly kind: 'done'; readonly residency: ResidencyView }
  | { readonly kind: 'PlaceTaken'; readonly free: readonly Period[] }
  /** What was to be noted of it could not be sealed, or somebody wrote there first. */
  | LogRefusal
  | { readonly kind: 'RevisionConflict' | 'NotSigned' }
  /** Something has to be seen to first. */
  | { readonly kind: 'GuardsOpen'; readonly items: readonly Guard[] }
  | Invalid
  | Moved
  | { readonly kind: 'NotFound' | 'OnHold' | 'KeyReused' };

export type StayOutcome =
  | { readonly kind: 'done'; readonly stay: StayView }
  | Invalid
  | Moved
  | LogRefusal
  | { readonly kind: 'NotFound' | 'OnHold' | 'NotSigned' | 'RevisionConflict' | 'KeyReused' };

export type CreateCityOutcome =
  | {
      readonly kind: 'done';
      readonly city: Pick<CityView, 'id' | 'slug' | 'name'> & { readonly placeIds: readonly string[] };
    }
  /** Its keys would have been sealed to a colleague whose keys are in doubt. */
  | { readonly kind: 'KeysInDoubt'; readonly member: string }
  | Invalid
  | { readonly kind: 'ChainMoved' | 'NotSigned' | 'KeyReused' | 'NotFound' };

/** `PlaceOccupied`: what stands in the way, by its days. */
export type HouseOutcome =
  | { readonly kind: 'done'; readonly id: string; readonly version: number }
  | { readonly kind: 'PlaceOccupied'; readonly stays: readonly Period[]; readonly blocks: readonly Period[] }
  | Moved
  | Invalid
  | { readonly kind: 'KeyReused' | 'NotFound' };

export type RemoveBlockOutcome =
  { readonly kind: 'done'; readonly count: number } | Moved | Invalid | { readonly kind: 'KeyReused' | 'NotFound' };

/** `address` is shown once. */
export type CreateFeedOutcome =
  | { readonly kind: 'done'; readonly feed: FeedView; readonly address: string }
  | { readonly kind: 'TooMany' | 'KeyReused' | 'NotFound' };

export type RevokeFeedOutcome = { readonly kind: 'done' | 'NotFound' };
