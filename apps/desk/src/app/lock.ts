import { createPort } from '@vrijhaven/ui';

/** Why the desk is locked; the unlock page says it. */
export type LockReason = 'left' | 'idle' | 'signedOut';

export const [LockProvider, useLock] = createPort<(reason: LockReason) => void>('the lock');
