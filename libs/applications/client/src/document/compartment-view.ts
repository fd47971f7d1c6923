import type { AttachmentNote, CompartmentContent } from '@vrijhaven/applications/model';
import type { HolderName } from './holder';

/**
 * One compartment as its reader may see it. `tampered`: some check failed, so nothing of it is shown;
 * `unavailable`: it has not been written, or no share of its key has reached this reader yet.
 */
export type CompartmentView<Content = CompartmentContent> =
  | { readonly status: 'open'; readonly content: Content; readonly revision: number; readonly writtenOn: string }
  | { readonly status: 'notForYourRole' }
  | { readonly status: 'tampered' }
  | { readonly status: 'unavailable' };

/** One message of a thread. A message that fails a check keeps its place and shows nothing. */
export type Message =
  | {
      readonly status: 'open';
      readonly sequence: number;
      readonly from: 'applicant' | 'office';
      /** Record id of the applicant or member id of the writer. */
      readonly author: string;
      readonly writtenOn: string;
      readonly text: string;
      readonly attachments: readonly AttachmentNote[];
      /** Keys of the questions that the office asks again with it; absent where it asks nothing. (protocol.md step 33) */
      readonly asks?: readonly string[];
    }
  | { readonly status: 'tampered' | 'unavailable'; readonly sequence: number; readonly writtenOn: string };

/** A consent as last stated. `verified` is false when the applicant's signature does not stand behind it. */
export interface ConsentView {
  /** `selection`, `evaluation`, `publicity` or `city:<slug>`. */
  readonly subject: string;
  readonly given: boolean;
  readonly day: string;
  readonly verified: boolean;
}

/** Who holds which compartment, since when. */
export interface DisclosureView {
  readonly compartment: string;
  /** `office`, or the slug of a city in `city`. */
  readonly holder: HolderName;
  readonly since: string;
  /** The day on which it was last served; null while it still is. What was read before stays read. */
  readonly until: string | null;
}

export interface TransitionView {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** A role, `applicant` or `system`. */
  readonly by: string;
  /** ISO instant, rounded to the hour. */
  readonly at: string;
}
