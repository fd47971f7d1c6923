import { createPort } from '@vrijhaven/ui';

export type LockReason = 'left' | 'idle' | 'signedOut';

export const [LockProvider, useLock] = createPort<(reason: LockReason) => void>('the lock');
