import type { ReceiptProblem } from '@vrijhaven/applications/client';
import type { Letter, RefereeAnswer } from '@vrijhaven/selection/model';

/** `refused`: words that never led anywhere, or no longer do; nobody is told which. */
export type EnterOutcome =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'refused' | 'over' }
  | { readonly kind: 'TooMany'; readonly retryAfterSeconds: number }
  | ReceiptProblem;

/** `CheckpointRefused`: the keys that the server shows are not vouched for. Nothing was sealed or sent. */
export type AnswerOutcome =
  | { readonly kind: 'done' | 'over' | 'tooLong' | 'refused' }
  | { readonly kind: 'CheckpointRefused'; readonly reason: string };

/**
 * Everything a referee's client does, behind plain data. Nothing is kept but in memory. Throws TransportFault when the
 * network fails (call again: every act is repeatable) and CryptoFault when the letter is not what the words sealed.
 */
export interface Referee {
  /** Comes in with words or digits in any language, and opens the letter. */
  enter(text: string): Promise<EnterOutcome>;
  /** Seals and sends the one answer. After a fault, the same answer goes out as the same bytes. */
  answer(answer: RefereeAnswer): Promise<AnswerOutcome>;
  /** Ends the session and wipes every key. */
  close(): Promise<void>;
}
