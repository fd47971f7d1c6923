import type { Messages } from '@vrijhaven/ui';
import type { en } from './words/en';

/** English is the measure: what it has, every language has. */
export type EscrowMessages = Messages<keyof typeof en>;
