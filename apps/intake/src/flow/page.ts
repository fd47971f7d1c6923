import type { EntryProgramme } from '@vrijhaven/domain';

/** Every page of the intake. There is one address for all of them: the trail of pages lives in memory only. */
export type Page =
  | { readonly name: 'language' }
  | { readonly name: 'safety' }
  | { readonly name: 'start' }
  | { readonly name: 'call' }
  | { readonly name: 'tasks' }
  | { readonly name: 'warning'; readonly topic: string }
  | {
      readonly name: 'step';
      readonly topic: string;
      readonly step: string;
      /** Where the topic ends. */
      readonly from: 'tasks' | 'check' | 'answers' | 'stage';
      /** Only this page is looked at, to change an answer; the rest of the topic is not walked. */
      readonly only: boolean;
    }
  | { readonly name: 'check' }
  | { readonly name: 'consents' }
  | { readonly name: 'receipt'; readonly then: 'send' | 'leave' }
  | { readonly name: 'sending' }
  | { readonly name: 'sent' }
  | { readonly name: 'return'; readonly because: 'draft' | 'application' | 'referee' | 'expired' }
  | { readonly name: 'lost' }
  | { readonly name: 'home' }
  | { readonly name: 'messages' }
  | { readonly name: 'answers' }
  | { readonly name: 'stage' }
  | { readonly name: 'ask' }
  | { readonly name: 'myConsents' }
  | { readonly name: 'holders' }
  | { readonly name: 'offer' }
  | { readonly name: 'stay' }
  /** Another programme: what one has there, a page of its form, the last page of it, and what else it has. */
  | { readonly name: EntryProgramme; readonly at: string }
  /** What a referee was asked: read and answered, looked over, declined, sent, or over before that. */
  | { readonly name: 'letter'; readonly part: 'answer' | 'check' | 'decline' | 'sent' | 'over' }
  | { readonly name: 'withdraw' }
  | { readonly name: 'leave' }
  | { readonly name: 'left' };
