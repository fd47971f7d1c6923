import type { Enquiries, Selection } from '@vrijhaven/selection/client';
import { createPort, type Remote } from '@vrijhaven/ui';

/** Everything that the screens of this slice need from behind the worker. */
export interface SelectionDesk {
  readonly selection: Remote<Selection>;
  readonly enquiries: Remote<Enquiries>;
}

export const [SelectionDeskProvider, useSelectionDesk] = createPort<SelectionDesk>('the selection port');
