import type { Connect2Protect } from '@vrijhaven/connect2protect/client';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Everything that the screens of this slice need from behind the worker. */
export interface Connect2ProtectDesk {
  readonly connect2protect: Remote<Connect2Protect>;
}

export const [Connect2ProtectDeskProvider, useConnect2ProtectDesk] =
  createPort<Connect2ProtectDesk>('the port of Connect2Protect');
