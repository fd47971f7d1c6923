import type { ComparisonAnswer } from './comparison-store';
import type { ComparisonStanding } from './doubts';

/** One colleague of the chain, with the number that both read aloud. */
export interface ColleagueView {
  readonly member: string;
  /** Twelve groups of five digits. */
  readonly number: string;
  readonly standing: ComparisonStanding;
}

/** `NumberChanged`: the chain moved while they compared; nothing was kept. */
export type AnswerOutcome =
  { readonly kind: 'kept'; readonly colleague: ColleagueView } | { readonly kind: 'NumberChanged' | 'NotFound' };

/** What members compare by voice, because no server can. Throws TransportFault. */
export interface Safety {
  /** Everybody in the chain but the member at this desk and the removed. */
  colleagues(): Promise<readonly ColleagueView[]>;
  /** Twelve groups of five digits of organisation and root key. */
  fingerprint(): Promise<string>;
  /** What came of reading `number` aloud with a colleague. */
  answer(given: { member: string; number: string; answer: ComparisonAnswer }): Promise<AnswerOutcome>;
}
