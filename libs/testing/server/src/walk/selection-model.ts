import type { EnquiryState } from '@vrijhaven/selection/model';
import type { PlayEnquiry } from '../play/referee';

/** A referee who came in with the words. */
export interface ModelSession {
  readonly token: string;
  isAlive: boolean;
}
export interface ModelEnquiry {
  readonly play: PlayEnquiry;
  readonly referee: number;
  state: EnquiryState;
  version: number;
  readonly sessions: ModelSession[];
  /** What was taken, and in which session. */
  answer?: { readonly of: ReturnType<PlayEnquiry['answer']>; readonly by: ModelSession };
}

/** From a sent application to a decision: what one case must look like in the tables of selection. */
export class SelectionModel {
  hasBrief = false;
  /** Who judged, and whether they scored. */
  readonly judged = new Map<string, 'abstained' | 'scored'>();
  /** Members who stood back, for ever. */
  readonly recused = new Set<string>();
  readonly enquiries: ModelEnquiry[] = [];

  /** Two who scored and have not stood back since. */
  get isEnough(): boolean {
    return [...this.judged].filter(([who, how]) => how === 'scored' && !this.recused.has(who)).length >= 2;
  }

  openEnquiry(referee: number): ModelEnquiry | undefined {
    return this.enquiries.find((each) => each.state === 'open' && each.referee === referee);
  }

  /** One enquiry takes its next step; who came in with its words is out, apart from who answers. */
  take(enquiry: ModelEnquiry, state: EnquiryState, by?: ModelSession): void {
    enquiry.state = state;
    enquiry.version += 1;
    if (state === 'filed') return;
    for (const session of enquiry.sessions) if (session !== by) session.isAlive = false;
  }

  /** Those that wait for an answer are over: all of them, or those of one referee. */
  closeEnquiries(subject?: string): void {
    for (const each of this.enquiries)
      if (each.state === 'open' && (subject === undefined || subject === `referee:${String(each.referee)}`))
        this.take(each, 'closed');
  }
}
