import type { EntryProgramme } from '@vrijhaven/domain';

/** A programme that the office suggested to somebody, and since when. */
export interface ReferralView {
  readonly programme: EntryProgramme;
  readonly suggestedOn: string;
  /** For whoever takes it back. */
  readonly version: number;
}

/** `ConsentMissing`: the defender has not said that they may be suggested for it, or said so no more. */
export type ReferralOutcome =
  | { readonly kind: 'done'; readonly open: readonly ReferralView[] }
  | { readonly kind: 'ConsentMissing' | 'OnHold' | 'StateMismatch' | 'NotFound' | 'KeyReused' };

/** "You could also …", for coordinators. Throws TransportFault. */
export interface Referrals {
  /** What stands for one defender; null where there is nothing of it for this member. */
  open(application: string): Promise<readonly ReferralView[] | null>;
  suggest(request: { readonly application: string; readonly programme: EntryProgramme }): Promise<ReferralOutcome>;
  end(request: {
    readonly application: string;
    readonly programme: EntryProgramme;
    readonly version: number;
  }): Promise<ReferralOutcome>;
}
